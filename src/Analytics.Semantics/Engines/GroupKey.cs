namespace Analytics.Semantics.Engines;

/// <summary>By what records are grouped.</summary>
/// <param name="Dimension">Name of a dimension to which the fact leads.</param>
public abstract record GroupKey(string Dimension);
