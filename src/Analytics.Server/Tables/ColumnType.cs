namespace Analytics.Server.Tables;

/// <summary>What the values of a column are.</summary>
internal enum ColumnType
{
    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Numbers.</summary>
    Decimal,

    /// <summary>Texts.</summary>
    Text,

    /// <summary>Days.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,
}
