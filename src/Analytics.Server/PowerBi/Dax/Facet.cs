namespace Analytics.Server.PowerBi.Dax;

/// <summary>What of a published figure a measure shows.</summary>
internal enum Facet
{
    /// <summary>The number known best.</summary>
    Value,

    /// <summary>The smallest it can be.</summary>
    Lower,

    /// <summary>The largest it can be.</summary>
    Upper,
}
