using Analytics.Semantics.Model;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Walls;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.Model;

/// <summary>The model as a person meets it: <c>model check</c>, and a start that refuses a broken one.</summary>
public sealed class ModelProgramTests : IDisposable
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(Repository.Root, "schema", "model.yaml"));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ModelCheck_Should_CountTheMembers_When_TheShippedModelHasNoFault()
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "model", "check");

        Assert.Equal(
            (0, "20 measures, 10 derived measures, 14 dimensions, 8 levels, 3 facts, 2 perspectives, 3 roles: no fault.\n", ""),
            (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Fact]
    public async Task ModelCheck_Should_TakeANewDerivedMeasure_When_OnlyAFewLinesAreAdded()
    {
        var file = Write(Shipped.Replace("derivedMeasures:\n", """
            derivedMeasures:
              donationsPerDrive:
                label: { en: Donations per drive, zh: 场均献血人次 }
                description: { en: Donations over drives., zh: 献血人次除以场次。 }
                expression: donations / drives
                unit: donations
                scale: 1
                format: "0.0"
                source: { en: Computed., zh: 计算。 }

            """, StringComparison.Ordinal));

        var outcome = await ServerProgram.RunAsync(_folder.Path, "model", "check", file);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Contains("11 derived measures", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ModelCheck_Should_ListEveryFault()
    {
        var file = WriteBroken();

        var outcome = await ServerProgram.RunAsync(_folder.Path, "model", "check", file);

        Assert.Equal((1, "", BrokenFaults(file)), (outcome.ExitCode, outcome.Output, outcome.Error));
    }

    [Fact]
    public async Task Start_Should_ListEveryFaultAndServeNothing_When_TheModelIsBroken()
    {
        var file = WriteBroken();

        var outcome = await ServerProgram.RunAsync(_folder.Path, "--model", file, "--database", _folder.File("none.db"), "--urls", "http://127.0.0.1:0");

        Assert.Equal((1, "", BrokenFaults(file)), (outcome.ExitCode, outcome.Output, outcome.Error));
        Assert.False(File.Exists(_folder.File("none.db")));
    }

    [Fact]
    public async Task ModelCheck_Should_SayOneSentence_When_TheFileCannotBeRead()
    {
        await File.WriteAllBytesAsync(_folder.File("letter.yaml"), [0x61, 0xFF, 0xFE, 0xFF]);
        foreach (var file in new[] { "absent.yaml", _folder.Path, "letter.yaml" })
        {
            var outcome = await ServerProgram.RunAsync(_folder.Path, "model", "check", file);

            Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
            Assert.StartsWith($"The model '{file}' cannot be read: ", Assert.Single(outcome.Error.Trim().Split('\n')), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Host_Should_HoldTheModelItRead()
    {
        await using var app = AnalyticsHost.Build([$"--ConnectionStrings:Analytics=Data Source={_folder.File("unused.db")}"]);

        Assert.Contains("volume", app.Services.GetRequiredService<SemanticModel>().Measures.Keys);
    }

    private static string BrokenFaults(string file) =>
        $"{file}, {Place("metric: VOLUMES", "VOLUMES")}: there is no metric 'VOLUMES'; did you mean VOLUME?\n"
        + $"{file}, {Place("expression: volume / donatoins", "donatoins")}: there is no measure 'donatoins'; did you mean donations?\n"
        + "2 faults in the model.\n";

    private static string Broken() => Shipped
        .Replace("metric: VOLUME\n", "metric: VOLUMES\n", StringComparison.Ordinal)
        .Replace("expression: volume / donations\n", "expression: volume / donatoins\n", StringComparison.Ordinal);

    private static string Place(string line, string word)
    {
        var lines = Broken().Split('\n');
        var number = Array.FindIndex(lines, text => text.Trim() == line);
        return $"line {number + 1}, column {lines[number].IndexOf(word, StringComparison.Ordinal) + 1}";
    }

    private string WriteBroken() => Write(Broken());

    private string Write(string yaml)
    {
        File.WriteAllText(_folder.File("model.yaml"), yaml);
        return _folder.File("model.yaml");
    }
}
