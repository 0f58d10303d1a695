using System.IO.Compression;
using Analytics.Server.Tests.Hosting;
using Analytics.Storage.Generating;

namespace Analytics.Server.Tests.Generating;

/// <summary><c>generate donations</c> as a person meets it.</summary>
public sealed class GenerateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Generate_Should_WriteEveryFieldOfEveryRow()
    {
        var outcome = await RunAsync("--rows", "2000", "--from", "2019", "--to", "2020", "--seed", "5");

        var expected = DonationGenerator
            .Generate(new GeneratorOptions(2000, 2019, 2020, 5), GeneratedSet.Districts, GeneratedSet.Institutions)
            .Select(Line);
        Assert.Equal([DonationCsv.Header, .. expected, ""], outcome.Output.Split('\n'));
        Assert.Equal(
            (0, "2000 synthetic donations of 2019 to 2020, of no real donor: not calibrated, scaled from 1300000 donations of 1998 to 2023.\n"),
            (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public async Task Generate_Should_WriteTheSameRows_When_TheFileIsCompressed()
    {
        await RunAsync("--rows", "500", "--out", _folder.File("plain.csv"));
        var outcome = await RunAsync("--rows", "500", "--out", _folder.File("packed.csv.gz"));

        await using var packed = new GZipStream(File.OpenRead(_folder.File("packed.csv.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        Assert.Equal(await File.ReadAllTextAsync(_folder.File("plain.csv")), await reader.ReadToEndAsync());
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(["packed.csv.gz", "plain.csv"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Generate_Should_SayThatItIsCalibrated_When_RowsAndYearsAreTheUsual()
    {
        var outcome = await RunAsync("--seed", "2", "--out", _folder.File("all.csv"));

        Assert.Equal(
            (0, "1300000 synthetic donations of 1998 to 2023, of no real donor: the figures of 2023 agree with those published.\n"),
            (outcome.ExitCode, outcome.Error));
        Assert.Equal(1_300_001, File.ReadLines(_folder.File("all.csv")).Count());
    }

    [Theory]
    [InlineData("'--rows' is '0'; it takes a whole number from 1 to 100000000.", "--rows", "0")]
    [InlineData("'--rows' is 'many'; it takes a whole number from 1 to 100000000.", "--rows", "many")]
    [InlineData("'--from' is '1800'; it takes a whole number from 1950 to 2100.", "--from", "1800")]
    [InlineData("'--seed' is '-1'; it takes a whole number from 0 to 2147483647.", "--seed", "-1")]
    [InlineData("'--from' is 2010, which is after '--to', 2009.", "--from", "2010", "--to", "2009")]
    [InlineData("'--from' is 2024, which is after '--to', 2023.", "--from", "2024")]
    [InlineData("'--rowz' is no option of 'generate donations'; --help lists what there is.", "--rowz", "3")]
    [InlineData("The records cannot be written to '/proc/none/donations.csv': ", "--rows", "3", "--out", "/proc/none/donations.csv")]
    public async Task Generate_Should_SayOneSentenceAndWriteNothing_When_ItCannot(string sentence, params string[] arguments)
    {
        var outcome = await RunAsync(arguments);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(sentence, Assert.Single(outcome.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain(DonationCsv.Header, outcome.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Help_Should_SayThatTheRecordsAreSynthetic()
    {
        var outcome = await RunAsync("--help");

        Assert.Contains("of no real donor", outcome.Output, StringComparison.Ordinal);
        Assert.All(["--rows", "--from", "--to", "--seed", "--out"], option => Assert.Contains(option, outcome.Output, StringComparison.Ordinal));
    }

    private Task<ProgramOutcome> RunAsync(params string[] arguments) =>
        ServerProgram.RunAsync(_folder.Path, ["generate", "donations", .. arguments]);

    private static string Line(GeneratedDonation row) =>
        $"S{row.Number:D9},P{row.Donor:D8},{row.Day:yyyy-MM-dd},{GeneratedSet.Districts[row.District]},"
        + $"{(row.Institution < 0 ? "" : GeneratedSet.Institutions[row.Institution])},"
        + $"{(row.Institution >= 0 ? "GROUP" : row.Channel.ToString() == "Street" ? "STREET" : "FIXED_SITE")},"
        + $"{(row.Volume > 0 ? "WHOLE_BLOOD" : "PLATELETS")},{row.Volume},{row.TherapeuticUnits},{(row.IsFirst ? "true" : "false")},"
        + $"{row.Sex.ToString().ToUpperInvariant()},{row.BirthYear},{row.Abo.ToString().ToUpperInvariant()},{row.Rh.ToString().ToUpperInvariant()},true";
}
