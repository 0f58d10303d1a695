namespace Analytics.Server.Exports.Parquet;

/// <summary>How values lie in a file, by the numbers that stand there (parquet-format, <c>Type</c>).</summary>
internal enum PhysicalType
{
    /// <summary>One bit.</summary>
    Boolean = 0,

    /// <summary>32 bits, the lowest byte first.</summary>
    Int32 = 1,

    /// <summary>64 bits, the lowest byte first.</summary>
    Int64 = 2,

    /// <summary>A length of 32 bits, and as many bytes.</summary>
    ByteArray = 6,

    /// <summary>As many bytes as the schema says.</summary>
    FixedLengthByteArray = 7,
}
