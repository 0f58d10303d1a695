using System.IO.Compression;
using System.Text;

namespace Analytics.Storage.Importing.Records;

/// <summary>The text of a file, unpacked where its first bytes are those of gzip, with its header read.</summary>
internal sealed class RecordContent : IDisposable
{
    private readonly SourceStream _source;
    private readonly Stream _text;

    private RecordContent(SourceStream source, Stream text, LineReader lines, RecordHeader? header)
    {
        _source = source;
        _text = text;
        Lines = lines;
        Header = header;
    }

    public LineReader Lines { get; }

    /// <summary>Null, with faults in the list, where the file cannot be read as what it should be.</summary>
    public RecordHeader? Header { get; }

    /// <summary>Bytes of the file itself that were read so far.</summary>
    public long BytesRead => _source.Count;

    public static RecordContent Open(RecordRequest request, ColumnMap map, FaultList faults)
    {
        var source = new SourceStream(request.Content);
        var text = source.Start is [0x1F, 0x8B, ..] ? new GZipStream(source, CompressionMode.Decompress) : (Stream)source;
        var lines = new LineReader(text);
        return new RecordContent(source, text, lines, ReadHeader(request.Name, lines, map, faults));
    }

    public void Dispose() => _text.Dispose();

    private static RecordHeader? ReadHeader(string file, LineReader lines, ColumnMap map, FaultList faults)
    {
        var any = lines.TryRead(out var line);
        if (lines.IsTooLong)
        {
            faults.Add(file, 1, null, $"the first line is longer than {LineReader.LongestLine} bytes", "begin the file with a header in a line of its own");
            return null;
        }

        if (!any || line.IsEmpty)
        {
            faults.Add(file, 1, null, any ? "the first line is empty" : "the file is empty", $"begin it with the header {string.Join(',', RecordColumns.Required)}");
            return null;
        }

        if (ProblemOf(line) is { } problem)
        {
            faults.Add(file, 1, null, problem, "save it as CSV in UTF-8");
            return null;
        }

        var text = line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
        return RecordHeader.Read(file, text, 1, map, faults);
    }

    private static string? ProblemOf(ReadOnlySpan<byte> line) => line switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "the file is UTF-16, not UTF-8",
        [(byte)'P', (byte)'K', 3, 4, ..] => "the file is a workbook or an archive, not CSV",
        _ when line.IndexOfAnyInRange((byte)0, (byte)8) >= 0 => "the file holds binary data, not CSV",
        _ => Utf8Bytes.SoundIn(line) < line.Length ? $"byte {Utf8Bytes.SoundIn(line) + 1} of the file is not UTF-8" : null,
    };
}
