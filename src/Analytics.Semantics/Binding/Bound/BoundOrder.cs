using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>One step of an order.</summary>
internal sealed record BoundOrder(BoundPath Path, OrderRequest Request);
