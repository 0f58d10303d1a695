namespace Analytics.Semantics.Tests.Model;

/// <summary>Keys and single values.</summary>
public sealed class ShapeFaultTests
{
    [Theory]
    [InlineData("    minimum: 0\n", "    §minimun: 0\n", "the measure 'rain' has no key 'minimun'; did you mean minimum?")]
    [InlineData("    metric: RAIN\n", "    metric: RAIN\n    §colour: red\n", "the measure 'rain' has no key 'colour'; it can be atMost, caveats, column, only, states, recorded")]
    [InlineData("  litres: { label: { en: L, zh: 升 }, description:", "  litres: { label: { en: L, zh: 升 }, §descriptions: { en: a, zh: b }, description:", "the unit 'litres' has no key 'descriptions'; remove it")]
    [InlineData("  rain:\n    label: { en: Rain, zh: 雨 }\n", "  §rain:\n", "the measure 'rain' has no label; add label")]
    [InlineData("    description: { en: Rain that fell., zh: 降雨。 }", "    §description: { en: Rain that fell. }", "description of the measure 'rain' has no zh; add zh")]
    [InlineData("    label: { en: Rain per head, zh: 人均雨量 }", "    §label: { zh: 人均雨量 }", "label of the derived measure 'rainPerHead' has no en; add en")]
    [InlineData("{ en: Rain that fell., zh: 降雨。 }", "§Rain that fell.", "description of the measure 'rain' has no keys; write its keys below it, indented, each with a colon")]
    [InlineData("en: Rain that fell.", "en: §\"\"", "the text is empty; write it or remove the key")]
    [InlineData("en: Rain that fell.", "en: §12.5", "'12.5' is a number where a text is needed; write \"12.5\" in quotes")]
    [InlineData("en: Rain that fell.", "en: §[Rain]", "a list stands where a text is needed; write a text behind the colon")]
    [InlineData("unit: litres\n    scale: 1", "unit: §~\n    scale: 1", "nothing stands where a text is needed; write a text behind the colon")]
    [InlineData("scale: 1", "scale: §\"1\"", "'1' is not a whole number; write one from 0 to 6, without quotes")]
    [InlineData("minimum: 0", "minimum: §none", "'none' is not a number; write one such as 0 or 0.5, without quotes")]
    [InlineData("details: true", "details: §yes", "'yes' is neither true nor false; write true or false, without quotes")]
    [InlineData("aggregation: last", "aggregation: §lost", "'lost' is not known; did you mean last?")]
    [InlineData("date: additive", "date: §adds", "'adds' is not known; it can be additive, last, none")]
    [InlineData("members: complete\n    table", "members: §Complete\n    table", "'Complete' is not known; did you mean complete or incomplete?")]
    [InlineData("facts: [readings, people]", "facts: §readings", "facts of the perspective 'weather' is not a list; write facts: [one, another]")]
    public void Read_Should_SayWhereAndWhat_When_AKeyOrValueIsWrong(string old, string marked, string fault) =>
        Faults.AssertAmong(old, marked, fault);

    [Fact]
    public void Read_Should_AllowNoScaleOutOfRange() =>
        Faults.AssertOne("scale: 1", "scale: §7", "7 is out of range; it can be 0 to 6");

    [Fact]
    public void Read_Should_ReportAllFaultsInTheOrderOfTheFile()
    {
        var broken = Faults.Broken("minimum: 0", "minimun: 0")
            .Replace("en: Where.", "en: 1", StringComparison.Ordinal)
            .Replace("fact: people", "fact: peple", StringComparison.Ordinal)
            .Replace("rainPerHead * 2", "rainPerHead * ", StringComparison.Ordinal);

        Assert.Equal(
            [
                "line 12, column 24: '1' is a number where a text is needed; write \"1\" in quotes",
                "line 72, column 5: the measure 'rain' has no key 'minimun'; did you mean minimum?",
                "line 79, column 11: there is no fact 'peple'; did you mean people?",
                "line 99, column 30: the formula ends too early; a measure's name, a number or '(' must stand here",
            ],
            Faults.Of(broken));
    }
}
