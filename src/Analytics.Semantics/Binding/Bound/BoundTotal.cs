namespace Analytics.Semantics.Binding;

/// <summary>The totals over the rows that agree in some of their keys.</summary>
/// <param name="Context">The context; its keys are those that agree.</param>
/// <param name="Measures">The measures.</param>
internal sealed record BoundTotal(FilterContext Context, IReadOnlyList<BoundMeasure> Measures);
