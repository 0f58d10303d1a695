using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing.Records;

/// <summary>The columns by their names.</summary>
internal static class RecordColumns
{
    /// <summary>All names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<RecordColumn>().Select(SnakeCase.Lower)];

    /// <summary>The names of those that a file must have.</summary>
    public static IEnumerable<string> Required { get; } = [.. Names.Where(name => name != NameOf(RecordColumn.Synthetic))];

    public static int Count => Names.Count;

    public static string NameOf(RecordColumn column) => Names[(int)column];
}
