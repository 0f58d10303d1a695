using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>The inner loops that number the groups of rows. Every code must be below the length of its table.</summary>
internal static class GroupKernels
{
    /// <summary>What a code that does not pass adds to a number below 2²⁶: so much less than nothing that the sum stays so.</summary>
    public const int Out = -(1 << 27);

    /// <summary>The most columns whose numbers can be added in 32 bits.</summary>
    public const int MostColumns = 15;

    private const long FarOut = -(1L << 58);

    /// <summary>Sets the number of each row.</summary>
    public static void Set<T>(ReadOnlySpan<T> codes, int[] table, int start, Span<int> groups)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(table);
        for (var row = 0; row < codes.Length && row < groups.Length; row++)
        {
            groups[row] = start + Unsafe.Add(ref first, int.CreateTruncating(codes[row]));
        }
    }

    /// <summary>Adds to the number of each row.</summary>
    public static void Add<T>(ReadOnlySpan<T> codes, int[] table, Span<int> groups)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(table);
        for (var row = 0; row < codes.Length && row < groups.Length; row++)
        {
            groups[row] += Unsafe.Add(ref first, int.CreateTruncating(codes[row]));
        }
    }

    /// <summary>Adds to the number of each row, where numbers are too many for dense ones.</summary>
    public static void Add<T>(ReadOnlySpan<T> codes, int[] table, long stride, Span<long> numbers)
        where T : unmanaged, IBinaryInteger<T>
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(table);
        for (var row = 0; row < codes.Length && row < numbers.Length; row++)
        {
            var number = Unsafe.Add(ref first, int.CreateTruncating(codes[row]));
            numbers[row] += number < 0 ? FarOut : number * stride;
        }
    }

    /// <summary>Sets numbers below 0 to 0.</summary>
    public static void Clamp(Span<int> groups)
    {
        var vectors = MemoryMarshal.Cast<int, Vector<int>>(groups);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector.Max(vectors[i], Vector<int>.Zero);
        }

        for (var row = vectors.Length * Vector<int>.Count; row < groups.Length; row++)
        {
            groups[row] = Math.Max(groups[row], 0);
        }
    }
}
