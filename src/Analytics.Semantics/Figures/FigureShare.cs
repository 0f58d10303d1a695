namespace Analytics.Semantics.Figures;

/// <summary>Shares in percent.</summary>
public static class FigureShare
{
    /// <summary>Part ÷ total, where the total is known by itself.</summary>
    public static Share OfTotal(Figure part, Figure total) => throw new NotImplementedException();

    /// <summary>Part ÷ (part + others).</summary>
    public static Share OfSum(Figure part, Figure others, Figure whole) => throw new NotImplementedException();
}
