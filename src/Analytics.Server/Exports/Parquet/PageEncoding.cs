namespace Analytics.Server.Exports.Parquet;

/// <summary>How the values of a page are encoded, by the numbers that stand in a file (parquet-format, <c>Encoding</c>).</summary>
internal enum PageEncoding
{
    /// <summary>One after the other.</summary>
    Plain = 0,

    /// <summary>Runs of equal numbers, and numbers of few bits side by side.</summary>
    RunLength = 3,

    /// <summary>Places in the dictionary page, as <see cref="RunLength"/>.</summary>
    Dictionary = 8,
}
