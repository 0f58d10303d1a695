using Analytics.Semantics.Model.Expressions;

namespace Analytics.Semantics.Figures;

/// <summary>One operation on two figures.</summary>
internal static class FigureOperation
{
    /// <summary>The result, unrounded; where an operand has no figure, nor has the result.</summary>
    /// <param name="operation">The operation; dividing by exactly 0 has no answer.</param>
    /// <param name="left">The first operand.</param>
    /// <param name="right">The second operand.</param>
    /// <param name="keepsValue">Whether the result has a value even where an operand is open.</param>
    internal static Figure Of(Operator operation, Figure left, Figure right, bool keepsValue)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return new() { Status = Unknown(left.Status, right.Status) };
        }

        if (operation == Operator.Divide && right.Bounds == Interval.Exactly(0))
        {
            return Figure.NotApplicable;
        }

        Interval bounds = Bounds(operation, left.Bounds, right.Bounds);
        bool open = left.Bounds.IsOpen || right.Bounds.IsOpen;
        decimal? value = open && !keepsValue ? null : Value(operation, left.Value, right.Value);
        Figure result = ComputedFigure.Of(ComputedFigure.Clamped(value, bounds), bounds, left, right);
        return result.Status == FigureStatus.Reported && bounds == Interval.Exactly(0)
            ? result with { Status = FigureStatus.Zero }
            : result;
    }

    private static Interval Bounds(Operator operation, Interval left, Interval right) => operation switch
    {
        Operator.Add => left.Add(right),
        Operator.Subtract => left.Subtract(right),
        Operator.Multiply => left.Multiply(right),
        _ => left.Divide(right, Outward.MostDecimals),
    };

    private static decimal? Value(Operator operation, decimal? left, decimal? right) => operation switch
    {
        Operator.Add => Nearest.Sum(left, right),
        Operator.Subtract => Nearest.Difference(left, right),
        Operator.Multiply => Nearest.Product(left, right),
        _ => Nearest.Quotient(left, right),
    };

    // Of two reasons the one that more figures would not remove.
    private static FigureStatus Unknown(FigureStatus left, FigureStatus right) => (left, right) switch
    {
        (FigureStatus.NotApplicable, _) or (_, FigureStatus.NotApplicable) => FigureStatus.NotApplicable,
        (FigureStatus.Suppressed, _) or (_, FigureStatus.Suppressed) => FigureStatus.Suppressed,
        _ => FigureStatus.Missing,
    };
}
