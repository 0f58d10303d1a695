namespace Analytics.Semantics.Figures;

/// <summary>A share in percent of a whole.</summary>
/// <param name="Figure">The share; missing where it is withheld.</param>
/// <param name="Denominator">The whole.</param>
/// <param name="Reason">Why it is withheld; null where it is not.</param>
public sealed record Share(Figure Figure, Figure Denominator, WithheldReason? Reason);
