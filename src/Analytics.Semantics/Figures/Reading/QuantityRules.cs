namespace Analytics.Semantics.Figures.Reading;

/// <summary>The reading rules: from what is printed to the bounds it states.</summary>
internal static class QuantityRules
{
    private const decimal CompleteShare = 100;

    internal static PrintedFigure Figure(PrintedQuantity printed)
    {
        (Qualifier qualifier, Interval bounds) = Bounds(printed);
        return new(printed.Value, qualifier, bounds.Intersect(Possible(printed.Unit)), printed.Unit);
    }

    private static (Qualifier Qualifier, Interval Bounds) Bounds(PrintedQuantity printed) => printed switch
    {
        { More: MorePlace.AfterDigits } => Beyond(printed, printed.Number.LastSignificantDigit),
        { More: MorePlace.AfterScale } => Beyond(printed, printed.Number.LastDigit),
        { Mark: Qualifier.MoreThan } => (Qualifier.MoreThan, new(printed.Value, null)),
        { Mark: Qualifier.LessThan } => (Qualifier.LessThan, new(null, printed.Value)),
        { Mark: Qualifier.About } => (Qualifier.About, Around(printed, Approximated(printed))),
        _ when IsExact(printed) => (Qualifier.Exact, Interval.Exactly(printed.Value)),
        _ => (Qualifier.Rounded, Around(printed, printed.Number.LastDigit)),
    };

    private static bool IsExact(PrintedQuantity printed) =>
        printed is { Number.Decimals: 0, Scale: 1 }
        && (printed.Unit != Unit.Percent || printed.Value == CompleteShare);

    // 约1500人 speaks of hundreds; with a scale or decimals the last printed digit says how far it goes.
    private static decimal Approximated(PrintedQuantity printed) => printed is { Number.Decimals: 0, Scale: 1 }
        ? printed.Number.LastSignificantDigit
        : printed.Number.LastDigit;

    private static (Qualifier Qualifier, Interval Bounds) Beyond(PrintedQuantity printed, decimal digit) =>
        (Qualifier.MoreThan, new(printed.Value, printed.Value + (digit * printed.Scale)));

    private static Interval Around(PrintedQuantity printed, decimal digit)
    {
        decimal half = digit * printed.Scale / 2;
        return new(printed.Value - half, printed.Value + half);
    }

    private static Interval Possible(Unit? unit) => unit == Unit.Percent ? Interval.Unbounded : new(0, null);
}
