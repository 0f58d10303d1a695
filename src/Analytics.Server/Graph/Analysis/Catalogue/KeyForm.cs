namespace Analytics.Server.Graph.Analysis.Catalogue;

/// <summary>What the values of a key are, and so the form of its field.</summary>
internal enum KeyForm
{
    /// <summary>An entity of the graph.</summary>
    Entity,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A word of an enum.</summary>
    Word,

    /// <summary>Several attributes that stand together, such as those of a period.</summary>
    Composite,
}
