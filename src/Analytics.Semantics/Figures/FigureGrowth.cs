namespace Analytics.Semantics.Figures;

/// <summary>One period against an earlier one.</summary>
public static class FigureGrowth
{
    /// <summary>Growth in percent: current ÷ previous − 1.</summary>
    public static Growth Of(Figure current, Figure previous) => throw new NotImplementedException();

    /// <summary>The growth as printed, narrowed by the computed one.</summary>
    public static Growth Printed(Figure printed, Growth? computed) => throw new NotImplementedException();

    /// <summary>Current less previous.</summary>
    public static Growth Change(Figure current, Figure previous) => throw new NotImplementedException();
}
