using System.Globalization;
using System.IO.Compression;
using Analytics.Storage.Generating;

namespace Analytics.Server.Commands;

/// <summary>Writes generated records to a file or to standard output, and says on standard error what they are.</summary>
internal static class GeneratedFile
{
    public const string StandardOutput = "-";

    /// <summary>Writes; a file that is not complete is never left under its name.</summary>
    /// <exception cref="OptionFault">It cannot be written there.</exception>
    public static async Task WriteAsync(string path, GeneratorOptions options, CancellationToken cancellation)
    {
        try
        {
            if (path == StandardOutput)
            {
                await using var output = Console.OpenStandardOutput();
                DonationCsv.Write(output, options, cancellation);
            }
            else
            {
                await WriteFileAsync(path, options, cancellation);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OptionFault($"The records cannot be written to '{path}': {fault.Message}");
        }
    }

    /// <summary>What was written, in one line.</summary>
    public static string Summary(GeneratorOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{options.Rows} synthetic donations of {options.From} to {options.To}, of no real donor: {Calibration(options)}.");

    private static string Calibration(GeneratorOptions options) => options.IsCalibrated
        ? "the figures of 2023 agree with those published"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"not calibrated, scaled from {GeneratorOptions.CalibratedRows} donations of {GeneratorOptions.CalibratedFrom} to {GeneratorOptions.CalibratedTo}");

    private static async Task WriteFileAsync(string path, GeneratorOptions options, CancellationToken cancellation)
    {
        var unfinished = $"{path}.unfinished";
        var isCompressed = path.EndsWith(".gz", StringComparison.Ordinal);
        try
        {
            await using (Stream output = isCompressed ? new GZipStream(File.Create(unfinished), CompressionLevel.Fastest) : File.Create(unfinished))
            {
                DonationCsv.Write(output, options, cancellation);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
