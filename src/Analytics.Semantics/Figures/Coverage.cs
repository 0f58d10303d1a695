namespace Analytics.Semantics.Figures;

/// <summary>How many of the members behind a cell have a figure.</summary>
/// <param name="Reported">Members with a published figure.</param>
/// <param name="Implied">Members whose figure follows from others.</param>
/// <param name="Expected">All members; null where they are not known to be complete.</param>
public sealed record Coverage(int Reported, int Implied, int? Expected);
