namespace Analytics.Semantics;

/// <summary>The limits of a semantic layer.</summary>
public sealed class SemanticLayerOptions
{
    /// <summary>The most that one question may cost: figures and facets over all rows that are evaluated. From 1; 1,000,000 by default.</summary>
    public int MaxCost { get; set; } = 1_000_000;

    /// <summary>The most that cached answers may weigh together, in figures and facets. From 1; 2,000,000 by default.</summary>
    public int MaxCachedCells { get; set; } = 2_000_000;
}
