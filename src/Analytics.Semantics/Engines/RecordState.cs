namespace Analytics.Semantics.Engines;

/// <summary>What records of a fact there are.</summary>
/// <param name="Covered">The days for which they are complete, in any order; spans may overlap.</param>
/// <param name="IsSynthetic">Whether any of them were generated.</param>
public sealed record RecordState(IReadOnlyList<Calendar.DaySpan> Covered, bool IsSynthetic);
