namespace Analytics.Server.Exports.Parquet;

/// <summary>The kinds of pages, by the numbers that stand in a file (parquet-format, <c>PageType</c>).</summary>
internal enum PageKind
{
    /// <summary>Values, or places in the dictionary.</summary>
    Data = 0,

    /// <summary>The values of the dictionary.</summary>
    Dictionary = 2,
}
