using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Totals as asked for in one place, one set after another.</summary>
internal sealed record BoundTotals(TotalsRequest Request, IReadOnlyList<BoundTotal> Sets);
