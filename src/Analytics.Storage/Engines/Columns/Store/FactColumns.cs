using System.Collections.Frozen;

namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>The records of one fact in memory, in the order of their days. Never changes.</summary>
internal sealed class FactColumns
{
    public FactColumns(string fact, int rows, DayIndex days, IEnumerable<StoredColumn> columns)
    {
        Fact = fact;
        Rows = rows;
        Days = days;
        Columns = columns.ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);
        Physical = [.. Columns.Values.Select(column => column.Codes).Distinct()];
        Bytes = Physical.Sum(column => column.Bytes)
            + (days.FirstRows.Length * (long)sizeof(int))
            + Columns.Values.Sum(column => column.Values.Bytes + ((column.Part?.Length ?? 0) * (long)sizeof(int)));
    }

    /// <summary>Name of the fact.</summary>
    public string Fact { get; }

    public int Rows { get; }

    public DayIndex Days { get; }

    /// <summary>The columns by name.</summary>
    public IReadOnlyDictionary<string, StoredColumn> Columns { get; }

    /// <summary>Where the codes stand, each once.</summary>
    public IReadOnlyList<CodeColumn> Physical { get; }

    /// <summary>What it takes of memory.</summary>
    public long Bytes { get; }
}
