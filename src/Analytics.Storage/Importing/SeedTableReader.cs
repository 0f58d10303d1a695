using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Analytics.Storage.Importing;

/// <summary>Reads a file of comma-separated values with a header; what is wrong with its form becomes faults.</summary>
internal static class SeedTableReader
{
    public static SeedTable Read(SeedFolder folder, SeedFile file, FaultList faults)
    {
        if (folder.ContentOf(file) is not { } content || Utf8Text.Decode(file, content, faults) is not { } text)
        {
            return SeedTable.Unreadable;
        }

        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = bad => faults.Add(
                file.Name,
                bad.Context.Parser!.RawRow,
                null,
                "a quotation mark stands inside a field",
                "put the whole field in quotation marks and double those inside it"),
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        if (!parser.Read())
        {
            faults.Add(file.Name, 1, null, "the file is empty", $"begin it with the header '{file.Header}'");
            return SeedTable.Unreadable;
        }

        var header = parser.Record!;
        return SeedHeader.Check(file, header, faults) ? ReadRows(parser, file, header, faults) : SeedTable.Unreadable;
    }

    private static SeedTable ReadRows(CsvParser parser, SeedFile file, string[] header, FaultList faults)
    {
        var rows = new List<SeedRow>();
        var complete = true;
        while (parser.Read())
        {
            var fields = parser.Record!;
            if (fields.Length == header.Length)
            {
                rows.Add(new SeedRow(file, rows.Count + 1, parser.RawRow, Pair(header, fields), faults));
                continue;
            }

            complete = false;
            faults.Add(
                file.Name,
                parser.RawRow,
                null,
                $"the row has {fields.Length} fields",
                $"give it {header.Length}, one for each column; a field with a comma in it needs quotation marks");
        }

        return new SeedTable(rows, complete);
    }

    private static Dictionary<string, string> Pair(string[] header, string[] fields) =>
        header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second);
}
