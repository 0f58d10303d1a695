namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Where a scan goes from one way of working to another; the answer is the same.</summary>
internal sealed record ScanLimits
{
    /// <summary>The most groups that are numbered without a hash table; at most 2²⁶.</summary>
    public int DenseGroups { get; init; } = 1 << 20;

    /// <summary>The most bytes of bitmaps in which different values are marked.</summary>
    public long BitmapBytes { get; init; } = 64L << 20;

    /// <summary>The fewest rows for which another thread is worth its while.</summary>
    public int RowsOfThread { get; init; } = Store.Segment.Rows;

    /// <summary>For how many rows of each code of a column it is worth while to count codes, where they decide everything.</summary>
    public int RowsOfCode { get; init; } = 4;

    /// <summary>The most threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
