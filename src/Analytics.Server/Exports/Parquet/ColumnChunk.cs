namespace Analytics.Server.Exports.Parquet;

/// <summary>Where the values of one column in one row group lie in the file, and what they are.</summary>
/// <param name="Type">How the values lie in the file.</param>
/// <param name="DictionaryAt">Where the dictionary page begins; null where there is none.</param>
/// <param name="DataAt">Where the page of values begins.</param>
/// <param name="Values">How many values, missing ones among them.</param>
/// <param name="Missing">How many are missing.</param>
/// <param name="Bytes">The bytes of all pages, with their headers.</param>
/// <param name="Uncompressed">What they would be without compression.</param>
/// <param name="Range">The smallest and largest value; null where they are not told.</param>
internal sealed record ColumnChunk(
    PhysicalType Type, long? DictionaryAt, long DataAt, int Values, int Missing, long Bytes, long Uncompressed, (byte[] Least, byte[] Most)? Range)
{
    /// <summary>How the values are encoded.</summary>
    public required PageEncoding Encoding { get; init; }

    /// <summary>Where the first page begins.</summary>
    public long BeginsAt => DictionaryAt ?? DataAt;
}
