namespace Analytics.Semantics.Figures;

/// <summary>A published total against the parts that published.</summary>
/// <param name="Published">The total as published.</param>
/// <param name="Known">The sum of the parts that have a figure, as if there were no others.</param>
/// <param name="Gap">Published less known.</param>
/// <param name="Explained">Known as a share of published, in percent.</param>
/// <param name="Coverage">How many of the parts have a figure.</param>
/// <param name="Verdict">What it shows.</param>
public sealed record Reconciliation(Figure Published, Figure Known, Figure Gap, Figure Explained, Coverage Coverage, Verdict Verdict)
{
    /// <summary>There is nothing to reconcile.</summary>
    public static Reconciliation NotApplicable { get; } = new(
        Figure.NotApplicable, Figure.NotApplicable, Figure.NotApplicable, Figure.NotApplicable, new Coverage(0, 0, null), Verdict.NotApplicable);
}
