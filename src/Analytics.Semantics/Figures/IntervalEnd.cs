namespace Analytics.Semantics.Figures;

/// <summary>An end of an interval: a value, or infinity on either side.</summary>
/// <param name="Infinity">-1 below all values, 1 above all, 0 for a finite end.</param>
/// <param name="Value">The value of a finite end, else 0.</param>
internal readonly record struct IntervalEnd(int Infinity, decimal Value)
{
    internal static IntervalEnd BelowAll => new(-1, 0);

    internal static IntervalEnd AboveAll => new(1, 0);

    internal decimal? Finite => Infinity == 0 ? Value : null;

    private int Sign => Infinity != 0 ? Infinity : Math.Sign(Value);

    internal static IntervalEnd OfLower(Interval interval) => interval.Lower is { } value ? new(0, value) : BelowAll;

    internal static IntervalEnd OfUpper(Interval interval) => interval.Upper is { } value ? new(0, value) : AboveAll;

    internal static IntervalEnd Lesser(IntervalEnd left, IntervalEnd right) => left.IsBelow(right) ? left : right;

    internal static IntervalEnd Greater(IntervalEnd left, IntervalEnd right) => left.IsBelow(right) ? right : left;

    /// <summary>The product; 0 times infinity is 0, for no value of an open interval is infinite.</summary>
    internal IntervalEnd Times(IntervalEnd other, Toward side) => Infinity == 0 && other.Infinity == 0
        ? Rounded(Outward.Product(Value, other.Value, side), Sign * other.Sign)
        : new(Sign * other.Sign, 0);

    /// <summary>The quotient; anything over infinity is 0, and a zero divisor counts as just off zero.</summary>
    /// <param name="other">The divisor's end.</param>
    /// <param name="sign">The side of zero on which the whole divisor lies.</param>
    /// <param name="decimals">The decimals to keep.</param>
    /// <param name="side">The side to round to.</param>
    internal IntervalEnd Over(IntervalEnd other, int sign, int decimals, Toward side) => other switch
    {
        { Infinity: not 0 } => new(0, 0),
        { Value: 0 } => new(Sign * sign, 0),
        _ when Infinity != 0 => new(Infinity * sign, 0),
        _ => Rounded(Outward.Quotient(Value, other.Value, decimals, side), Sign * sign),
    };

    private static IntervalEnd Rounded(decimal? value, int sign) => value is { } finite ? new(0, finite) : new(sign, 0);

    private bool IsBelow(IntervalEnd other) =>
        Infinity != other.Infinity ? Infinity < other.Infinity : Value < other.Value;
}
