using Analytics.Semantics;

namespace Analytics.Storage.Importing.Records;

/// <summary>Our names for the columns of a foreign file, from lines such as <c>date = Donation day</c>; what stands under <c>ignore</c> is not read.</summary>
internal sealed class ColumnMap
{
    private const string Ignore = "ignore";

    private readonly Dictionary<string, string> _ours = [];

    public static ColumnMap Empty { get; } = new();

    /// <summary>Reads the lines; '#' begins a comment.</summary>
    public static ColumnMap Read(string name, IReadOnlyList<string> lines, FaultList faults)
    {
        var map = new ColumnMap();
        for (var index = 0; index < lines.Count; index++)
        {
            var text = lines[index].Split('#')[0].Trim();
            if (text.Length > 0)
            {
                map.Add(name, index + 1, text, faults);
            }
        }

        return map;
    }

    /// <summary>Our name of a column of the file; null where it is to be ignored.</summary>
    public string? OursOf(string theirs)
    {
        if (!_ours.TryGetValue(theirs, out var ours))
        {
            return _ours.ContainsValue(theirs) ? $"{theirs}, which the list of columns calls otherwise" : theirs;
        }

        return ours == Ignore ? null : ours;
    }

    private void Add(string name, int line, string text, FaultList faults)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || parts[1].Length == 0)
        {
            faults.Add(name, line, null, $"'{text}' is no pair of names", "write it as date = Donation day");
        }
        else if (parts[0] != Ignore && !RecordColumns.Names.Contains(parts[0]))
        {
            faults.Add(name, line, null, $"there is no column '{parts[0]}'", Suggestion.For(parts[0], [.. RecordColumns.Names, Ignore]));
        }
        else if ((parts[0] != Ignore && _ours.ContainsValue(parts[0])) || !_ours.TryAdd(parts[1], parts[0]))
        {
            faults.Add(name, line, null, $"'{text}' repeats a name that stands above", "keep one of the lines");
        }
    }
}
