namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>The unit of a number of a figure or facet.</summary>
internal enum LeafUnit
{
    /// <summary>None.</summary>
    None,

    /// <summary>That of the measure.</summary>
    Measure,

    /// <summary>Percent.</summary>
    Percent,
}
