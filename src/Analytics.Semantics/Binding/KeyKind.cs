namespace Analytics.Semantics.Binding;

/// <summary>What a key is read from.</summary>
internal enum KeyKind
{
    /// <summary>The member of a dimension with a table.</summary>
    Member,

    /// <summary>An attribute of the member.</summary>
    Attribute,

    /// <summary>The calendar period that a figure covers.</summary>
    Time,

    /// <summary>A word of the row.</summary>
    Word,

    /// <summary>The first or the last day of the row.</summary>
    Date,

    /// <summary>All attributes of a dimension without a table together.</summary>
    Composite,
}
