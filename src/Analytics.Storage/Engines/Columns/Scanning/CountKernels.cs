using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>The inner loop of counting codes. Counts stand in lanes, so that one row's need not wait for the last; every code must be below the lane.</summary>
internal static class CountKernels
{
    /// <summary>How many lanes there are.</summary>
    public const int Lanes = 4;

    /// <summary>Counts each row's code.</summary>
    public static void Count<T>(ReadOnlySpan<T> codes, int[] counts, int lane)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var code = ref MemoryMarshal.GetReference(codes);
        ref var one = ref MemoryMarshal.GetArrayDataReference(counts);
        ref var two = ref Unsafe.Add(ref one, lane);
        ref var three = ref Unsafe.Add(ref two, lane);
        ref var four = ref Unsafe.Add(ref three, lane);
        var row = 0;
        for (; row <= codes.Length - Lanes; row += Lanes)
        {
            Unsafe.Add(ref one, int.CreateTruncating(Unsafe.Add(ref code, row)))++;
            Unsafe.Add(ref two, int.CreateTruncating(Unsafe.Add(ref code, row + 1)))++;
            Unsafe.Add(ref three, int.CreateTruncating(Unsafe.Add(ref code, row + 2)))++;
            Unsafe.Add(ref four, int.CreateTruncating(Unsafe.Add(ref code, row + 3)))++;
        }

        for (; row < codes.Length; row++)
        {
            Unsafe.Add(ref one, int.CreateTruncating(Unsafe.Add(ref code, row)))++;
        }
    }

    /// <summary>Adds all lanes to the first.</summary>
    public static void Fold(int[] counts, int lane)
    {
        for (var place = lane; place < lane * Lanes; place++)
        {
            counts[place % lane] += counts[place];
        }
    }
}
