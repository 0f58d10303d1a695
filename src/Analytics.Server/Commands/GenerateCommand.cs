using System.CommandLine;
using Analytics.Storage.Generating;

namespace Analytics.Server.Commands;

/// <summary><c>generate donations</c>: writes synthetic donation records as CSV.</summary>
internal static class GenerateCommand
{
    private const string About =
        "Writes synthetic donation records as CSV, for trying out and measuring.\n"
        + "They are of no real donor, and every row says so in its column synthetic. With the default rows and years, the figures of 2023\n"
        + "fall within those published, whatever the seed; other years, how doses, ages and blood groups are spread, who gives again\n"
        + "and what districts without a figure share are assumed. Other rows or years are scaled from there and agree with nothing published.\n"
        + "The same options write the same rows on every machine.";

    public static Command Create()
    {
        var rows = GenerateOptions.Whole("--rows", "Number of donations.", GeneratorOptions.CalibratedRows, 1, GeneratorOptions.MostRows);
        var from = Year("--from", "First year.", GeneratorOptions.CalibratedFrom);
        var to = Year("--to", "Last year, inclusive.", GeneratorOptions.CalibratedTo);
        var seed = GenerateOptions.Whole("--seed", "Another one gives other records.", 1, 0, int.MaxValue);
        var output = new Option<string>("--out")
        {
            Description = "Where to write: a file, compressed where its name ends in .gz, or - for standard output.",
            HelpName = "FILE",
            DefaultValueFactory = _ => GeneratedFile.StandardOutput,
        };
        var donations = new Command("donations", About) { rows, from, to, seed, output };
        donations.SetAction((parsed, cancellation) => RunAsync(
            parsed,
            parsed.GetRequiredValue(output),
            new GeneratorOptions(parsed.GetValue(rows), parsed.GetValue(from), parsed.GetValue(to), (ulong)parsed.GetValue(seed)),
            cancellation));
        return new Command("generate", "Synthetic data.") { donations };
    }

    private static async Task<int> RunAsync(ParseResult parsed, string path, GeneratorOptions options, CancellationToken cancellation)
    {
        try
        {
            GenerateOptions.Check(parsed, options.From, options.To);
            await GeneratedFile.WriteAsync(path, options, cancellation);
            await Console.Error.WriteLineAsync(GeneratedFile.Summary(options));
            return 0;
        }
        catch (Exception fault) when (PlainFault.Describe(fault) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static Option<int> Year(string name, string description, int usual) =>
        GenerateOptions.Whole(name, description, usual, GeneratorOptions.FirstYear, GeneratorOptions.LastYear);
}
