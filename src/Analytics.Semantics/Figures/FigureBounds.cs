namespace Analytics.Semantics.Figures;

/// <summary>Bounds that figures give each other.</summary>
public static class FigureBounds
{
    /// <summary>Two figures of which one cannot be above the other.</summary>
    public static (Figure Smaller, Figure Larger) AtMost(Figure smaller, Figure larger) => throw new NotImplementedException();
}
