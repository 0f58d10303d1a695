namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>How a column is kept.</summary>
internal enum ColumnKind
{
    /// <summary>Keys of members, by which questions are mostly grouped and filtered.</summary>
    Member,

    /// <summary>Words, which may share their codes with other columns.</summary>
    Word,

    /// <summary>Whole numbers, which may share their codes with other columns.</summary>
    Number,

    /// <summary>Values that are only counted: their codes, without a dictionary.</summary>
    Counted,
}
