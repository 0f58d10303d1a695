namespace Analytics.Semantics.Engines;

/// <summary>What a row of a fact must be like to be read.</summary>
public abstract record Restriction;
