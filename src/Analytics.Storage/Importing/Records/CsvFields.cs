namespace Analytics.Storage.Importing.Records;

/// <summary>The fields of one line of comma-separated values, without their quotation marks. A line break ends a row also within them.</summary>
internal sealed class CsvFields(int most)
{
    private readonly byte[] _text = new byte[LineReader.LongestLine];
    private readonly int[] _ends = new int[most + 1];
    private int _length;

    /// <summary>Fields of the line; only as many as the file has columns are kept.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int index] => _text.AsSpan(_ends[index].._ends[index + 1]);

    /// <summary>What is wrong with the quotation marks; null where nothing is.</summary>
    public string? Split(ReadOnlySpan<byte> line)
    {
        (Count, _length) = (0, 0);
        while (true)
        {
            var problem = line is [(byte)'"', ..] ? TakeQuoted(ref line) : TakePlain(ref line);
            if (problem is not null)
            {
                return problem;
            }

            Keep();
            if (line.IsEmpty)
            {
                return null;
            }

            line = line[1..];
        }
    }

    private string? TakePlain(ref ReadOnlySpan<byte> line)
    {
        var end = line.IndexOfAny((byte)',', (byte)'"');
        if (end >= 0 && line[end] == '"')
        {
            return "a quotation mark stands inside a field";
        }

        Append(line[..(end < 0 ? line.Length : end)]);
        line = end < 0 ? default : line[end..];
        return null;
    }

    private string? TakeQuoted(ref ReadOnlySpan<byte> line)
    {
        do
        {
            line = line[1..];
            var end = line.IndexOf((byte)'"');
            if (end < 0)
            {
                return "a quotation mark is not closed on its line";
            }

            Append(line[..end]);
            line = line[(end + 1)..];
            if (line is [(byte)'"', ..])
            {
                Append("\""u8);
            }
        }
        while (line is [(byte)'"', ..]);
        return line is [] or [(byte)',', ..] ? null : "a quotation mark stands inside a field";
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void Keep()
    {
        Count++;
        if (Count < _ends.Length)
        {
            _ends[Count] = _length;
        }
    }
}
