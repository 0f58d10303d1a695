namespace Analytics.Semantics.Figures;

/// <summary>Rounds figures.</summary>
public static class FigureRounding
{
    /// <summary>The figure with at most so many decimals.</summary>
    public static Figure To(Figure figure, int scale) => throw new NotImplementedException();
}
