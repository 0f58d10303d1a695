using System.Buffers;
using System.IO.Pipelines;

namespace Analytics.Server.Exports.Writers;

/// <summary>What is written is gathered up to a bound, and then goes on to the file.</summary>
internal static class OutputPipe
{
    private const int MostHeld = 64 * 1024;

    public static StreamPipeWriterOptions Options { get; } = new(minimumBufferSize: 2 * MostHeld, leaveOpen: true);

    /// <summary>Passes on what is gathered, where it is enough.</summary>
    public static ValueTask FlushIfFullAsync(PipeWriter pipe, CancellationToken cancellation) =>
        pipe.UnflushedBytes < MostHeld ? ValueTask.CompletedTask : FlushAsync(pipe, cancellation);

    /// <summary>Writes bytes.</summary>
    public static void Write(IBufferWriter<byte> pipe, ReadOnlySpan<byte> bytes) => pipe.Write(bytes);

    private static async ValueTask FlushAsync(PipeWriter pipe, CancellationToken cancellation) => await pipe.FlushAsync(cancellation);
}
