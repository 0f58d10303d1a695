namespace Analytics.Semantics.Figures;

/// <summary>Published totals against their parts.</summary>
public static class FigureReconciliation
{
    /// <summary>Sets a total against its parts.</summary>
    public static Reconciliation Of(Figure published, IReadOnlyList<Figure> parts, int? expected, decimal? minimum) => throw new NotImplementedException();
}
