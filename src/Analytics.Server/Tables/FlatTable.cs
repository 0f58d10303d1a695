using Analytics.Semantics.Results;

namespace Analytics.Server.Tables;

/// <summary>A table as it is written to a file: its columns, and its rows one after the other.</summary>
/// <param name="Name">The name.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record FlatTable(string Name, IReadOnlyList<FlatColumn> Columns, IRowReader Rows)
{
    /// <summary>The version of the data; null where it is not known.</summary>
    public string? DataVersion { get; init; }

    /// <summary>What to know.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];
}
