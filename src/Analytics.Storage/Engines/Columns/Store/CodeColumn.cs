using System.Runtime.InteropServices;

namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>A code for each row, as narrow as the codes allow, in segments.</summary>
/// <param name="width">Bytes of a code: 1, 2 or 4.</param>
/// <param name="cardinality">How many codes there are; each is below.</param>
/// <param name="chunks">The codes, an array a segment.</param>
/// <param name="ranges">The smallest and the greatest code of each segment.</param>
internal sealed class CodeColumn(int width, int cardinality, byte[][] chunks, CodeRange[] ranges)
{
    public int Width { get; } = width;

    public int Cardinality { get; } = cardinality;

    public byte[][] Chunks { get; } = chunks;

    public CodeRange[] Ranges { get; } = ranges;

    public long Bytes => Chunks.Sum(chunk => (long)chunk.Length) + (Ranges.Length * 2L * sizeof(uint));

    public int Rows => Chunks.Length == 0 ? 0 : ((Chunks.Length - 1) << Segment.Bits) + (Chunks[^1].Length / Width);

    /// <summary>Codes of one segment; <typeparamref name="T"/> must be of the width.</summary>
    public ReadOnlySpan<T> Slice<T>(int segment, int from, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Chunks[segment]).Slice(from, count);

    /// <summary>The code of one row.</summary>
    public uint At(int row) => CodeBytes.Read(Chunks[row >> Segment.Bits], Width, row & (Segment.Rows - 1));
}
