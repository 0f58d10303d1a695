using System.Text.Unicode;

namespace Analytics.Storage.Importing.Records;

/// <summary>Reads the rows of a file one after the other, in memory that does not grow with it.</summary>
internal sealed class RecordReader : IDisposable
{
    private readonly LineReader _lines;
    private readonly RecordHeader _header;
    private readonly CsvFields _fields;
    private readonly RecordCells _cells;
    private readonly RecordRowReader _rows;
    private readonly ContentHash _hash = new();

    public RecordReader(LineReader lines, RecordHeader header, RecordPlaces places, RecordLimits limits)
    {
        _lines = lines;
        _header = header;
        _fields = new CsvFields(header.Count);
        _cells = new RecordCells(header, _fields);
        _rows = new RecordRowReader(_cells, places, limits);
    }

    /// <summary>The next lines; null after the last.</summary>
    public RowBlock? Next(Func<long> bytesRead)
    {
        var block = new RowBlock(new List<RecordRow>(RowBlock.LinesInOne), [], 0, 0);
        for (var count = 0; count < RowBlock.LinesInOne; count++)
        {
            if (!_lines.TryRead(out var line))
            {
                return count == 0 ? null : block with { LastLine = _lines.Number, BytesRead = bytesRead() };
            }

            if (!line.IsEmpty || _lines.IsTooLong)
            {
                Read(line, block);
            }
        }

        return block with { LastLine = _lines.Number, BytesRead = bytesRead() };
    }

    /// <summary>The hash of all that was read.</summary>
    public string FinishHash() => _hash.Finish();

    public void Dispose() => _hash.Dispose();

    private void Read(ReadOnlySpan<byte> line, RowBlock block)
    {
        if (ProblemOf(line) is { } fault)
        {
            _hash.Add(line);
            block.Faults.Add(fault);
            return;
        }

        _cells.Begin(_lines.Number, block.Faults);
        _hash.Add(_cells);
        if (_rows.Read() is { } row)
        {
            block.Rows.Add(row);
        }
    }

    private RecordFault? ProblemOf(ReadOnlySpan<byte> line)
    {
        if (_lines.IsTooLong)
        {
            return Fault(line, $"the row is longer than {LineReader.LongestLine} bytes", "a line break may be missing");
        }

        if (!Utf8.IsValid(line))
        {
            return Fault(default, $"byte {_lines.Offset + Utf8Bytes.SoundIn(line) + 1} of the file is not UTF-8", "save it as UTF-8");
        }

        if (_fields.Split(line) is { } problem)
        {
            return Fault(line, problem, "put the whole field in quotation marks, without a line break, and double those inside it");
        }

        return _fields.Count != _header.Count
            ? Fault(line, $"the row has {_fields.Count} field{(_fields.Count == 1 ? "" : "s")}", $"give it {_header.Count}, one for each column; the row may have been cut off")
            : LongField(line);
    }

    private RecordFault? LongField(ReadOnlySpan<byte> line)
    {
        for (var index = 0; line.Length > RecordLimits.LongestField && index < _fields.Count; index++)
        {
            if (_fields[index].Length > RecordLimits.LongestField && Utf8Bytes.CharactersOf(_fields[index]) > RecordLimits.LongestField)
            {
                return Fault(_fields[index], $"the field is longer than {RecordLimits.LongestField} characters", "a quotation mark may be missing") with
                {
                    Column = _header.NameAt(index),
                };
            }
        }

        return null;
    }

    private RecordFault Fault(ReadOnlySpan<byte> value, string problem, string remedy) =>
        new(_lines.Number, null, RecordFault.Shorten(value), problem, remedy);
}
