using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>The inner loops of tests. Every code must be below the length of its table.</summary>
internal static class TestKernels
{
    /// <summary>Marks rows by a table.</summary>
    public static void Look<T>(ReadOnlySpan<T> codes, bool[] passes, Span<bool> marks)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(passes);
        for (var row = 0; row < codes.Length; row++)
        {
            marks[row] = Unsafe.Add(ref table, int.CreateTruncating(codes[row]));
        }
    }

    /// <summary>Marks rows that have both marks, or either.</summary>
    public static void Combine(Span<bool> marks, ReadOnlySpan<bool> others, bool isAll)
    {
        for (var row = 0; row < marks.Length; row++)
        {
            marks[row] = isAll ? marks[row] & others[row] : marks[row] | others[row];
        }
    }

    /// <summary>Sets the group of rows without a mark to 0.</summary>
    public static void Take(ReadOnlySpan<int> groups, ReadOnlySpan<bool> marks, Span<int> taken)
    {
        for (var row = 0; row < taken.Length; row++)
        {
            taken[row] = groups[row] & -Unsafe.BitCast<bool, byte>(marks[row]);
        }
    }
}
