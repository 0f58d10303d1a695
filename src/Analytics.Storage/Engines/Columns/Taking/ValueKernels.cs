using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>The inner loops of extremes and of different values. Every slot and code must be within.</summary>
internal static class ValueKernels
{
    private const int BitsOfWord = 6;

    /// <summary>Raises the greatest rank of each row's group.</summary>
    public static void Raise<T>(ReadOnlySpan<T> codes, int[] ranks, ReadOnlySpan<int> groups, int[] greatest)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var rank = ref MemoryMarshal.GetArrayDataReference(ranks);
        ref var first = ref MemoryMarshal.GetArrayDataReference(greatest);
        for (var row = 0; row < codes.Length && row < groups.Length; row++)
        {
            ref var slot = ref Unsafe.Add(ref first, groups[row]);
            slot = Math.Max(slot, Unsafe.Add(ref rank, int.CreateTruncating(codes[row])));
        }
    }

    /// <summary>Marks the value of each row for its group.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="values">The value by code, -1: none; null: the code itself.</param>
    /// <param name="groups">The slots; rows in slot 0 are passed over.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="words">The words of marks of a group.</param>
    public static void Mark<T>(ReadOnlySpan<T> codes, int[]? values, ReadOnlySpan<int> groups, ulong[] marks, int words)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(marks);
        for (var row = 0; row < codes.Length && row < groups.Length; row++)
        {
            var value = int.CreateTruncating(codes[row]);
            value = values is null ? value : values[value];
            if (groups[row] > 0 && value >= 0)
            {
                Unsafe.Add(ref first, ((nint)groups[row] * words) + (value >> BitsOfWord)) |= 1UL << value;
            }
        }
    }

    /// <summary>Adds the value of each row to a set for its group; the parameters are as above.</summary>
    public static void Add<T>(ReadOnlySpan<T> codes, int[]? values, ReadOnlySpan<int> groups, PairSet pairs)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var row = 0; row < codes.Length && row < groups.Length; row++)
        {
            var value = int.CreateTruncating(codes[row]);
            value = values is null ? value : values[value];
            if (groups[row] > 0 && value >= 0)
            {
                pairs.Add(groups[row], value);
            }
        }
    }
}
