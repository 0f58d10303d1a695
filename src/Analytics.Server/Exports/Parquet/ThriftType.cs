namespace Analytics.Server.Exports.Parquet;

/// <summary>The types of Thrift's compact protocol that Parquet uses, by the numbers that stand in a file.</summary>
internal enum ThriftType : byte
{
    /// <summary>A flag that is set.</summary>
    True = 1,

    /// <summary>A flag that is not set.</summary>
    False = 2,

    /// <summary>A whole number of 32 bits.</summary>
    Int32 = 5,

    /// <summary>A whole number of 64 bits.</summary>
    Int64 = 6,

    /// <summary>Bytes, or a text in UTF-8.</summary>
    Binary = 8,

    /// <summary>A list.</summary>
    List = 9,

    /// <summary>A structure.</summary>
    Struct = 12,
}
