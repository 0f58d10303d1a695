namespace Analytics.GraphQL.Execution;

/// <summary>Arithmetic on whole numbers of zero and more that stays at the largest one instead of overflowing.</summary>
internal static class Saturating
{
    public static long Add(long left, long right) => left > long.MaxValue - right ? long.MaxValue : left + right;

    public static long Multiply(long left, long right) =>
        left != 0 && right > long.MaxValue / left ? long.MaxValue : left * right;
}
