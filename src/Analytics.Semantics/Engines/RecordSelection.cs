namespace Analytics.Semantics.Engines;

/// <summary>Some records of a fact.</summary>
/// <param name="Fact">Name of the fact.</param>
/// <param name="Restrictions">What they are like; all must hold.</param>
public sealed record RecordSelection(string Fact, IReadOnlyList<Restriction> Restrictions);
