using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>How a sum and the number of its values are counted: in units that divide every value, and both in one integer where it has room.</summary>
/// <param name="Size">The unit.</param>
/// <param name="Shift">The place of the lowest bit of the number of values; 0: it is counted apart.</param>
internal sealed record SumUnit(long Size, int Shift)
{
    private const int Bits = 62;

    /// <summary>The unit of the numbers of a column; null where a sum of so many rows may not fit into 64 bits.</summary>
    public static SumUnit? Of(ColumnValues values, long rows)
    {
        var (size, greatest) = (0L, Int128.Zero);
        foreach (var number in values.Numbers!.OfType<long>())
        {
            size = GreatestDivisor(size, number);
            greatest = Int128.Max(greatest, Int128.Abs(number));
        }

        if (greatest * rows >= Int128.One << Bits)
        {
            return null;
        }

        size = Math.Max(size, 1);
        var shift = BitsOf((long)(greatest / size * rows)) + 1;
        return new SumUnit(size, shift + BitsOf(rows) <= Bits ? shift : 0);
    }

    /// <summary>How many values went into a total that holds both.</summary>
    public long CountOf(long total) => (total + (1L << (Shift - 1))) >> Shift;

    /// <summary>What a value adds to a total.</summary>
    public long AmountOf(long number) => (number / Size) + (Shift == 0 ? 0 : 1L << Shift);

    private static int BitsOf(long number) => 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)number);

    private static long GreatestDivisor(long one, long two)
    {
        var (left, right) = (Int128.Abs(one), Int128.Abs(two));
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left > long.MaxValue ? 1 : (long)left;
    }
}
