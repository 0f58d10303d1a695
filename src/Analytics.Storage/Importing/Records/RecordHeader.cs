using System.Text;
using Analytics.Semantics;

namespace Analytics.Storage.Importing.Records;

/// <summary>Which field of a row is which column.</summary>
internal sealed class RecordHeader
{
    private readonly int[] _places = [.. Enumerable.Repeat(-1, RecordColumns.Count)];
    private readonly string[] _theirs;

    private RecordHeader(string[] theirs)
    {
        _theirs = theirs;
    }

    /// <summary>Columns of the file.</summary>
    public int Count => _theirs.Length;

    public bool Has(RecordColumn column) => _places[(int)column] >= 0;

    public int PlaceOf(RecordColumn column) => _places[(int)column];

    /// <summary>What the file calls it.</summary>
    public string NameOf(RecordColumn column) => Has(column) ? _theirs[PlaceOf(column)] : RecordColumns.NameOf(column);

    public string NameAt(int place) => _theirs[place];

    /// <summary>Null, with faults, where a column is missing, repeated or unknown.</summary>
    public static RecordHeader? Read(string file, ReadOnlySpan<byte> line, int number, ColumnMap map, FaultList faults)
    {
        var fields = new CsvFields(line.Length + 1);
        if (fields.Split(line) is { } problem)
        {
            faults.Add(file, number, null, problem, "put each name in quotation marks, or none");
            return null;
        }

        var theirs = Enumerable.Range(0, fields.Count).Select(index => Encoding.UTF8.GetString(fields[index]).Trim()).ToArray();
        var header = new RecordHeader(theirs);
        return header.Place(file, number, map, faults) ? header : null;
    }

    private bool Place(string file, int line, ColumnMap map, FaultList faults)
    {
        var separator = _theirs.Length > 1 ? default(char?) : ";\t|".Where(mark => _theirs[0].Contains(mark)).Select(mark => (char?)mark).FirstOrDefault();
        if (separator is { } found)
        {
            faults.Add(file, line, null, $"the columns are separated by '{(found == '\t' ? "a tab" : found)}'", "separate them by commas");
            return false;
        }

        var ours = _theirs.Select(map.OursOf).ToList();
        for (var index = 0; index < ours.Count; index++)
        {
            PlaceOne(file, line, index, ours, faults);
        }

        foreach (var missing in RecordColumns.Required.Except(ours))
        {
            faults.Add(file, line, missing, "the column is missing", $"the header should hold {string.Join(',', RecordColumns.Required)}");
        }

        return !faults.Any;
    }

    private void PlaceOne(string file, int line, int index, List<string?> ours, FaultList faults)
    {
        if (ours[index] is not { } name)
        {
            return;
        }

        var column = RecordColumns.Names.ToList().IndexOf(name);
        if (column < 0)
        {
            var remedy = $"{Suggestion.For(name, RecordColumns.Names.Except(ours.OfType<string>()))}, or 'ignore = {_theirs[index]}' in a list of columns";
            faults.Add(file, line, RecordFault.Shorten(Encoding.UTF8.GetBytes(name)), "there is no such column", remedy);
        }
        else if (_places[column] >= 0)
        {
            faults.Add(file, line, name, "the column stands twice", "keep one of them");
        }
        else
        {
            _places[column] = index;
        }
    }
}
