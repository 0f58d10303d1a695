using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>Collects codes row by row, and widens when one does not fit.</summary>
internal sealed class CodeWriter
{
    private const int Wide = 4;
    private readonly List<byte[]> _chunks = [];
    private int _width = 1;
    private uint _greatest = byte.MaxValue;

    public int Rows { get; private set; }

    public void Add(uint code)
    {
        if (code > _greatest)
        {
            Widen(CodeBytes.WidthOf(code));
        }

        var place = Rows & (Segment.Rows - 1);
        if (place == 0)
        {
            _chunks.Add(new byte[Segment.Rows * _width]);
        }

        CodeBytes.Write(_chunks[^1], _width, place, code);
        Rows++;
    }

    public uint At(int row) => CodeBytes.Read(_chunks[row >> Segment.Bits], _width, row & (Segment.Rows - 1));

    /// <summary>The codes in another order; what was collected goes into it.</summary>
    /// <param name="cardinality">How many codes there are.</param>
    /// <param name="positions">The place of each row; null: that in which it came.</param>
    public CodeColumn Finish(int cardinality, int[]? positions)
    {
        var chunks = positions is null ? Trimmed() : Scattered(positions);
        return new CodeColumn(_width, cardinality, chunks, [.. chunks.Select(chunk => CodeRange.Of(chunk, _width))]);
    }

    private byte[][] Trimmed()
    {
        if (_chunks.Count > 0)
        {
            var last = _chunks[^1];
            Array.Resize(ref last, Segment.Length(Rows, _chunks.Count - 1) * _width);
            _chunks[^1] = last;
        }

        return [.. _chunks];
    }

    private byte[][] Scattered(int[] positions)
    {
        var chunks = new byte[_chunks.Count][];
        for (var segment = 0; segment < chunks.Length; segment++)
        {
            chunks[segment] = new byte[Segment.Length(Rows, segment) * _width];
        }

        for (var row = 0; row < Rows; row++)
        {
            CodeBytes.Write(chunks[positions[row] >> Segment.Bits], _width, positions[row] & (Segment.Rows - 1), At(row));
        }

        return chunks;
    }

    private void Widen(int width)
    {
        for (var segment = 0; segment < _chunks.Count; segment++)
        {
            var wider = new byte[Segment.Rows * width];
            for (var place = 0; place < Segment.Rows; place++)
            {
                CodeBytes.Write(wider, width, place, CodeBytes.Read(_chunks[segment], _width, place));
            }

            _chunks[segment] = wider;
        }

        _width = width;
        _greatest = width == Wide ? uint.MaxValue : ushort.MaxValue;
    }
}
