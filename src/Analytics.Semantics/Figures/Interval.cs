namespace Analytics.Semantics.Figures;

/// <summary>
/// The closed decimal interval in which a true value lies. Arithmetic is outward: the result holds every value
/// that operands inside their intervals can give.
/// </summary>
/// <remarks>
/// An operation on an empty interval gives <see cref="Empty"/>. A result with more digits than a decimal holds is
/// rounded outward; an end past the range of decimal becomes open.
/// </remarks>
/// <param name="Lower">The least value, inclusive; null is an open end.</param>
/// <param name="Upper">The greatest value, inclusive; null is an open end.</param>
public readonly record struct Interval(decimal? Lower, decimal? Upper)
{
    /// <summary>Both ends open: nothing is known.</summary>
    public static Interval Unbounded => default;

    /// <summary>No value at all; any interval whose lower end is above its upper end is empty as well.</summary>
    public static Interval Empty => new(1, 0);

    /// <summary>Whether no value lies in it.</summary>
    public bool IsEmpty => Lower > Upper;

    /// <summary>Whether an end is open.</summary>
    internal bool IsOpen => Lower is null || Upper is null;

    /// <summary>Upper end less lower end, rounded up; null where an end is open or the interval is empty.</summary>
    public decimal? Width =>
        IsEmpty || Lower is not { } lower || Upper is not { } upper ? null : Outward.Sum(upper, -lower, Toward.Above);

    /// <summary>The interval of one value.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>Whether the value lies in it, ends included.</summary>
    public bool Contains(decimal value) => !(value < Lower) && !(value > Upper);

    /// <summary>The value of the interval nearest to the given one.</summary>
    /// <exception cref="InvalidOperationException">The interval is empty.</exception>
    public decimal Clamp(decimal value)
    {
        if (IsEmpty)
        {
            throw new InvalidOperationException("An empty interval has no value to clamp to.");
        }

        return value < Lower ? Lower.Value : value > Upper ? Upper.Value : value;
    }

    /// <summary>The values in both; empty where the two contradict each other.</summary>
    public Interval Intersect(Interval other) => new(
        Lower is null || other.Lower > Lower ? other.Lower : Lower,
        Upper is null || other.Upper < Upper ? other.Upper : Upper);

    /// <summary>Every sum of a value here and a value there.</summary>
    public Interval Add(Interval other) => IsEmpty || other.IsEmpty ? Empty : new(
        Outward.Sum(Lower, other.Lower, Toward.Below),
        Outward.Sum(Upper, other.Upper, Toward.Above));

    /// <summary>Every difference of a value here less a value there.</summary>
    public Interval Subtract(Interval other) => Add(new(-other.Upper, -other.Lower));

    /// <summary>Every product of a value here and a value there.</summary>
    public Interval Multiply(Interval other) =>
        IsEmpty || other.IsEmpty ? Empty : IntervalCorners.Products(this, other);

    /// <summary>
    /// Every quotient of a value here by a value there, each end rounded outward to a number of decimals.
    /// </summary>
    /// <remarks>
    /// An open divisor brings the quotient down to 0; an open dividend leaves it open. Zero at one end of the
    /// divisor is left out and opens the quotient on that side; zero inside it, or nothing but zero, gives
    /// <see cref="Unbounded"/>.
    /// </remarks>
    /// <param name="divisor">The interval to divide by.</param>
    /// <param name="decimals">0 to 28; fewer are kept where a decimal cannot hold as many.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    public Interval Divide(Interval divisor, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, Outward.MostDecimals);
        return IsEmpty || divisor.IsEmpty ? Empty : IntervalCorners.Quotients(this, divisor, decimals);
    }
}
