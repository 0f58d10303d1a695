using System.Buffers;
using Analytics.Server.Exports.Parquet;

namespace Analytics.Server.Tests.Exports;

/// <summary>Runs and packed groups, taken apart again by the rules of the format.</summary>
public sealed class HybridEncoderTests
{
    [Fact]
    public void Run_Should_BeItsLengthAndItsNumber_When_AllAreEqual()
    {
        // 20 sevens: the header 20 << 1, then the number in one byte.
        Assert.Equal([40, 7], Encode([.. Enumerable.Repeat(7, 20)], 3));
    }

    [Fact]
    public void Numbers_Should_LieSideBySide_When_TheyDiffer()
    {
        // The example of the format: 0 to 7 in three bits, the lowest bits first, behind the header 1 << 1 | 1.
        Assert.Equal([3, 0b10001000, 0b11000110, 0b11111010], Encode([0, 1, 2, 3, 4, 5, 6, 7], 3));
    }

    [Fact]
    public void Numbers_Should_ComeBack_When_TheyAreAnyMixtureOfRuns()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var bits = random.Next(1, 17);
            var numbers = new List<int>();
            while (numbers.Count < round * 3)
            {
                numbers.AddRange(Enumerable.Repeat(random.Next(1 << bits), random.Next(3) == 0 ? random.Next(1, 700) : 1));
            }

            Assert.Equal(numbers, Decode(Encode([.. numbers], bits), bits, numbers.Count));
        }
    }

    private static byte[] Encode(int[] numbers, int bits)
    {
        var output = new ArrayBufferWriter<byte>();
        HybridEncoder.Write(numbers, bits, output);
        return output.WrittenSpan.ToArray();
    }

    private static List<int> Decode(byte[] bytes, int bits, int count)
    {
        var numbers = new List<int>();
        for (var place = 0; place < bytes.Length;)
        {
            int header = 0, shift = 0;
            do
            {
                header |= (bytes[place] & 0x7F) << shift;
                shift += 7;
            }
            while (bytes[place++] >= 0x80);

            if ((header & 1) == 0)
            {
                var number = Enumerable.Range(0, (bits + 7) / 8).Sum(part => bytes[place + part] << (8 * part));
                numbers.AddRange(Enumerable.Repeat(number, header >> 1));
                place += (bits + 7) / 8;
                continue;
            }

            for (var bit = 0; bit < (header >> 1) * 8 * bits; bit += bits)
            {
                numbers.Add(Enumerable.Range(0, bits).Sum(one => ((bytes[place + ((bit + one) / 8)] >> ((bit + one) % 8)) & 1) << one));
            }

            place += (header >> 1) * bits;
        }

        return numbers[..count];
    }
}
