namespace Analytics.Semantics.Figures;

/// <summary>Sums of figures.</summary>
public static class FigureSum
{
    /// <summary>The sum over members, some of which may have no figure.</summary>
    /// <param name="parts">One for each member that may have a figure; those without one count as missing.</param>
    /// <param name="missing">How many further members have no figure.</param>
    /// <param name="complete">Whether these members are all there are.</param>
    /// <param name="minimum">The smallest value a member can have; null where there is none.</param>
    public static Figure Of(IReadOnlyList<Figure> parts, int missing, bool complete, decimal? minimum) => throw new NotImplementedException();

    /// <summary>The sum of the parts that have a figure, as if there were no others; missing where none has.</summary>
    public static Figure Known(IReadOnlyList<Figure> parts) => throw new NotImplementedException();
}
