using System.Buffers;

namespace Analytics.Server.Exports.Parquet;

/// <summary>
/// Encodes numbers of few bits as runs of equal ones and as groups of eight side by side (parquet-format, Encodings.md, "RLE / Bit-Packing Hybrid").
/// </summary>
internal static class HybridEncoder
{
    private const int Group = 8;
    private const int MostGroups = 63;

    /// <summary>The bits that numbers up to one take; 0 where that is 0.</summary>
    public static int BitsOf(int largest) => 32 - int.LeadingZeroCount(largest);

    /// <summary>Writes the numbers, without their length.</summary>
    /// <param name="numbers">The numbers, none negative.</param>
    /// <param name="bits">The bits that the largest takes.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(ReadOnlySpan<int> numbers, int bits, IBufferWriter<byte> output)
    {
        var place = 0;
        while (place < numbers.Length)
        {
            var run = RunAt(numbers, place);
            if (run >= Group)
            {
                WriteRun(numbers[place], run, bits, output);
                place += run;
                continue;
            }

            var length = PackedAt(numbers, place);
            WritePacked(numbers.Slice(place, length), bits, output);
            place += length;
        }
    }

    private static int RunAt(ReadOnlySpan<int> numbers, int place)
    {
        var end = numbers[place..].IndexOfAnyExcept(numbers[place]);
        return end < 0 ? numbers.Length - place : end;
    }

    // Whole groups up to where a long run begins; the rest of the numbers where none does.
    private static int PackedAt(ReadOnlySpan<int> numbers, int place)
    {
        var length = Group;
        while (length < MostGroups * Group && place + length < numbers.Length && RunAt(numbers, place + length) < Group)
        {
            length += Group;
        }

        return Math.Min(length, numbers.Length - place);
    }

    private static void WriteRun(int number, int run, int bits, IBufferWriter<byte> output)
    {
        WriteVarint((uint)run << 1, output);
        var bytes = (bits + 7) / 8;
        var span = output.GetSpan(bytes + 1);
        for (var place = 0; place < bytes; place++)
        {
            span[place] = (byte)(number >> (8 * place));
        }

        output.Advance(bytes);
    }

    private static void WritePacked(ReadOnlySpan<int> numbers, int bits, IBufferWriter<byte> output)
    {
        var groups = (numbers.Length + Group - 1) / Group;
        WriteVarint(((uint)groups << 1) | 1, output);
        var span = output.GetSpan((groups * bits) + 8)[..(groups * bits)];
        span.Clear();
        long pending = 0;
        int held = 0, next = 0;
        foreach (var number in numbers)
        {
            pending |= (long)number << held;
            for (held += bits; held >= 8; held -= 8)
            {
                span[next++] = (byte)pending;
                pending >>= 8;
            }
        }

        if (held > 0)
        {
            span[next] = (byte)pending;
        }

        output.Advance(groups * bits);
    }

    private static void WriteVarint(uint value, IBufferWriter<byte> output)
    {
        var span = output.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            span[length++] = (byte)(value | 0x80);
        }

        span[length++] = (byte)value;
        output.Advance(length);
    }
}
