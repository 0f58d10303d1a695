namespace Analytics.Semantics.Figures;

/// <summary>A row of a fact that a figure was read from.</summary>
/// <param name="Fact">Name of the fact in the model.</param>
/// <param name="Key">Key of the row.</param>
public readonly record struct SourceRow(string Fact, long Key);
