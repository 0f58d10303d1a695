using Analytics.Semantics.Model;

namespace Analytics.Semantics.Query;

/// <summary>The last so many calendar periods, up to and with the one of the cell.</summary>
/// <param name="Last">How many, from 1.</param>
/// <param name="Unit">Their length.</param>
public sealed record TimeWindow(int Last, TimeGrain Unit);
