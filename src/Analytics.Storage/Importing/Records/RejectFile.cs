using System.Text;

namespace Analytics.Storage.Importing.Records;

/// <summary>The file of faults and warnings, as CSV. It is under another name until it is kept, and gone where it is not.</summary>
internal sealed class RejectFile(string? path) : IDisposable
{
    internal const int MostLines = 1_000_000;

    private StreamWriter? _writer;
    private int _lines;

    private string Partial => $"{path}.partial";

    public void Add(RecordFault fault)
    {
        if (path is null || _lines > MostLines)
        {
            return;
        }

        Try(() =>
        {
            _writer ??= Begin();
            _writer.Write(_lines++ == MostLines ? $"fault,,,,\"there are more than {MostLines} faults; the rest is not listed\",\n" : Row(fault));
        });
    }

    /// <summary>Puts the file in its place; the path, or null where nothing was written.</summary>
    public string? Keep()
    {
        if (_writer is null)
        {
            return null;
        }

        Try(() =>
        {
            Close();
            File.Move(Partial, path!, overwrite: true);
        });
        return path;
    }

    public void Dispose()
    {
        if (_writer is not null)
        {
            Try(() =>
            {
                Close();
                File.Delete(Partial);
            });
        }
    }

    private StreamWriter Begin()
    {
        var writer = new StreamWriter(Partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        writer.Write("kind,line,column,value,reason,remedy\n");
        return writer;
    }

    private void Close()
    {
        _writer!.Dispose();
        _writer = null;
    }

    private static string Row(RecordFault fault) =>
        $"{(fault.IsWarning ? "warning" : "fault")},{fault.Line},{Quoted(fault.Column ?? "")},{Quoted(fault.Value)},{Quoted(fault.Problem)},{Quoted(fault.Remedy)}\n";

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportFileException($"The file '{path}' for rejected rows cannot be written: {failure.Message}", failure);
        }
    }
}
