using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>The inner loops of adding up. Totals stand in four rows, a lane each, so that one row's addition need not wait for the last; every slot and code must be within.</summary>
internal static class TotalKernels
{
    private const int Lanes = 4;

    /// <summary>Adds one to the total of each row's group.</summary>
    /// <param name="groups">The slots.</param>
    /// <param name="totals">The totals.</param>
    /// <param name="lane">How far the lanes are apart; 0: there is one.</param>
    public static void Count(ReadOnlySpan<int> groups, long[] totals, int lane)
    {
        ref var group = ref MemoryMarshal.GetReference(groups);
        ref var total = ref MemoryMarshal.GetArrayDataReference(totals);
        var row = 0;
        for (; row <= groups.Length - Lanes; row += Lanes)
        {
            Unsafe.Add(ref total, Unsafe.Add(ref group, row))++;
            Unsafe.Add(ref total, Unsafe.Add(ref group, row + 1) + lane)++;
            Unsafe.Add(ref total, Unsafe.Add(ref group, row + 2) + (2 * lane))++;
            Unsafe.Add(ref total, Unsafe.Add(ref group, row + 3) + (3 * lane))++;
        }

        for (; row < groups.Length; row++)
        {
            Unsafe.Add(ref total, Unsafe.Add(ref group, row))++;
        }
    }

    /// <summary>Adds the amount of each row's code to the total of its group.</summary>
    public static void Sum<T>(ReadOnlySpan<T> codes, long[] amounts, ReadOnlySpan<int> groups, long[] totals, int lane)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var code = ref MemoryMarshal.GetReference(codes);
        ref var amount = ref MemoryMarshal.GetArrayDataReference(amounts);
        ref var group = ref MemoryMarshal.GetReference(groups);
        ref var total = ref MemoryMarshal.GetArrayDataReference(totals);
        var row = 0;
        for (; row <= groups.Length - Lanes; row += Lanes)
        {
            Unsafe.Add(ref total, Unsafe.Add(ref group, row)) += Unsafe.Add(ref amount, int.CreateTruncating(Unsafe.Add(ref code, row)));
            Unsafe.Add(ref total, Unsafe.Add(ref group, row + 1) + lane) += Unsafe.Add(ref amount, int.CreateTruncating(Unsafe.Add(ref code, row + 1)));
            Unsafe.Add(ref total, Unsafe.Add(ref group, row + 2) + (2 * lane)) += Unsafe.Add(ref amount, int.CreateTruncating(Unsafe.Add(ref code, row + 2)));
            Unsafe.Add(ref total, Unsafe.Add(ref group, row + 3) + (3 * lane)) += Unsafe.Add(ref amount, int.CreateTruncating(Unsafe.Add(ref code, row + 3)));
        }

        for (; row < groups.Length; row++)
        {
            Unsafe.Add(ref total, Unsafe.Add(ref group, row)) += Unsafe.Add(ref amount, int.CreateTruncating(Unsafe.Add(ref code, row)));
        }
    }

    /// <summary>The amounts of all rows.</summary>
    public static long Total<T>(ReadOnlySpan<T> codes, long[] amounts)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var amount = ref MemoryMarshal.GetArrayDataReference(amounts);
        var (one, two) = (0L, 0L);
        var row = 0;
        for (; row <= codes.Length - 2; row += 2)
        {
            one += Unsafe.Add(ref amount, int.CreateTruncating(codes[row]));
            two += Unsafe.Add(ref amount, int.CreateTruncating(codes[row + 1]));
        }

        return row < codes.Length ? one + two + Unsafe.Add(ref amount, int.CreateTruncating(codes[row])) : one + two;
    }
}
