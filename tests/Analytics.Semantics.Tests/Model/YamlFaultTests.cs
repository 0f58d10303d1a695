using Analytics.Semantics.Model;

namespace Analytics.Semantics.Tests.Model;

/// <summary>What is wrong with the file before it is a model.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("unit: litres\n    scale: 1", "§unit litres\n    scale: 1", "this cannot be read as YAML (While parsing a block mapping, did not find expected key); look at the indentation, the colons and the quotes up to here")]
    [InlineData("grain: { en: One row a reading., zh: 每行一个读数。 }", "grain: §&one { en: One row a reading., zh: 每行一个读数。 }", "'&one' names this for use elsewhere; write it out where it is used")]
    [InlineData("grain: { en: One row a reading., zh: 每行一个读数。 }", "grain: §!!map { en: One row a reading., zh: 每行一个读数。 }", "the tag 'tag:yaml.org,2002:map' says what this is; remove it: the key says so")]
    [InlineData("    growthMetric: RAIN_GROWTH\n", "    growthMetric: RAIN_GROWTH\n    §metric: SNOW\n", "'metric' stands twice, first in line 67; keep one of them")]
    public void Read_Should_SayWhereAndWhat_When_TheYamlIsWrong(string old, string marked, string fault) =>
        Faults.AssertOne(old, marked, fault);

    [Fact]
    public void Read_Should_RefuseAliases_When_SomethingStandsForAnother() =>
        Assert.Equal(
            ["line 1, column 8: '&all' names this for use elsewhere; write it out where it is used", "line 2, column 13: '*all' stands for something written elsewhere; write it out here"],
            Faults.Of("units: &all {}\ndimensions: *all\n").Where(fault => !fault.Contains("the model has no", StringComparison.Ordinal)));

    [Fact]
    public void Read_Should_SayWhatBelongsThere_When_TheFileIsEmpty() =>
        Assert.Equal(
            ["line 1, column 1: the model is empty; it begins with units, dimensions, levels, facts, measures, perspectives, roles, derivedMeasures"],
            Faults.Of("# nothing\n"));

    [Fact]
    public void Read_Should_RefuseASecondDocument() =>
        Faults.AssertOne("    details: true", "    details: true\n§---\nunits: {}", "a second document begins here; a model is one document");

    [Fact]
    public void Read_Should_NameTheLimit_When_TheFileIsTooLarge() =>
        Assert.Equal(
            ["line 1, column 1: the model has 1048577 characters; it may have 1048576"],
            Faults.Of(new string('#', 1024 * 1024 + 1)));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Read_Should_StopAtTheDepthLimit_When_ItIsABomb(string level)
    {
        var bomb = string.Concat(Enumerable.Repeat(level, 1024 * 1024 / level.Length));

        var fault = Assert.Single(Faults.Of(bomb));

        Assert.Equal($"line 1, column {(15 * level.Length) + 1}: this is nested 16 deep; a model is not; look at the indentation and the brackets", fault);
    }

    [Fact]
    public void Read_Should_KeepMessagesShort_When_AWordIsHuge()
    {
        var fault = Assert.Single(Faults.Of(Faults.Broken("aggregation: sum", $"aggregation: {new string('x', 500_000)}")));

        Assert.EndsWith("…' is not known; it can be sum, last, none, count, distinct, min, max", fault, StringComparison.Ordinal);
        Assert.True(fault.Length < 200);
    }

    [Fact]
    public void Read_Should_GiveAModelOrItsFaults_When_AnythingIsChanged()
    {
        var random = new Random(20261122);
        const string Characters = "{}[]:,-#&*!|>'\"%@` \t\n?~0aZ献";
        var refused = 0;
        for (var run = 0; run < 1500; run++)
        {
            var yaml = TinyModel.Yaml.ToCharArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                yaml[random.Next(yaml.Length)] = Characters[random.Next(Characters.Length)];
            }

            refused += IsRefused(new string(yaml)) ? 1 : 0;
        }

        Assert.InRange(refused, 500, 1499);
    }

    [Fact]
    public void Exception_Should_ListEveryFault() =>
        Assert.Equal(
            string.Join('\n', Faults.Of("units: 1")),
            Assert.Throws<ModelException>(() => SemanticModelReader.Read("units: 1", TinyModel.Sources)).Message);

    private static bool IsRefused(string yaml)
    {
        try
        {
            _ = SemanticModelReader.Read(yaml, TinyModel.Sources);
            return false;
        }
        catch (ModelException fault)
        {
            Assert.All(fault.Faults, one => Assert.InRange(one.Line, 1, yaml.Count(character => character == '\n') + 2));
            return true;
        }
    }
}
