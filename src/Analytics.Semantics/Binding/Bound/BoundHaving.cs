using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>A condition on rows.</summary>
/// <param name="Path">The number that is tested.</param>
/// <param name="Tests">Comparisons with a decimal, a list of decimals or null.</param>
internal sealed record BoundHaving(BoundPath Path, IReadOnlyList<(FilterOperation Operation, object? Value)> Tests);
