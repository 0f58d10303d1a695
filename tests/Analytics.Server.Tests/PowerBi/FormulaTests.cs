using Analytics.Semantics.Model.Expressions;
using Analytics.Server.PowerBi.Dax;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>The formulas in DAX, set against what was written by hand. No engine of DAX is at hand to run them.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("Volume (recorded)", "CALCULATE(\n    SUM('Donations'[Volume]),\n    KEEPFILTERS('Donations'[Product] IN {\"WHOLE_BLOOD\"})\n)")]
    [InlineData("Donations (recorded)", "COUNTROWS('Donations')")]
    [InlineData("Donors (recorded)", "DISTINCTCOUNT('Donations'[DonorPseudonym])")]
    [InlineData("400 mL donations (recorded)", "CALCULATE(\n    COUNTROWS('Donations'),\n    KEEPFILTERS('Donations'[Dose] IN {\"ML_400\"})\n)")]
    [InlineData("Youngest age (recorded)", "MIN('Donations'[Age])")]
    [InlineData("Oldest age (recorded)", "MAX('Donations'[Age])")]
    [InlineData("First-time share (recorded)", "(DIVIDE([First-time donations (recorded)], [Donations (recorded)]) * 100)")]
    [InlineData("Donations per 1,000 residents (recorded)", "(DIVIDE([Donations (recorded)], [Residents (published)]) * 1000)")]
    [InlineData(
        "Volume (published, lower bound)",
        "VAR Figure = CALCULATE([Figure (Observations)], KEEPFILTERS('Observations'[Metric] = \"VOLUME\"))\nRETURN\n    LOOKUPVALUE('Observations'[Lower], 'Observations'[Id], Figure)")]
    [InlineData("Residents (published)", "VAR Figure = [Figure (Populations)]\nRETURN\n    LOOKUPVALUE('Populations'[Value], 'Populations'[Id], Figure)")]
    [InlineData(
        "Units of blood (published, upper bound)",
        "IF(\n    NOT (ISBLANK([Volume (published, upper bound)]) || ISBLANK([Platelets (published, upper bound)])),\n"
        + "    (DIVIDE([Volume (published, upper bound)], 200) + [Platelets (published, upper bound)])\n)")]
    [InlineData(
        "Volume per donor (published, lower bound)",
        "IF(\n    NOT (ISBLANK([Volume (published, lower bound)]) || ISBLANK([Donors (published, upper bound)])),\n"
        + "    DIVIDE([Volume (published, lower bound)], [Donors (published, upper bound)])\n)")]
    public void Formula_Should_BeThatWrittenByHand(string measure, string formula) => Assert.Equal(
        formula,
        string.Join('\n', ShippedProject.Project.Model.Measures.Single(one => one.Name == measure).Expression));

    /// <summary>A ratio of which a part is open has bounds and no value, as everywhere else.</summary>
    [Fact]
    public void Ratio_Should_HaveNoValue_When_AnOperandIsOpen()
    {
        var formula = string.Join('\n', ShippedProject.Project.Model.Measures.Single(one => one.Name == "Volume per donor (published)").Expression);

        Assert.Equal(
            ["Donors (published)", "Donors (published, lower bound)", "Donors (published, upper bound)", "Volume (published)", "Volume (published, lower bound)", "Volume (published, upper bound)"],
            DaxReferences.Measures(formula.Split('\n')[1]).Order(StringComparer.Ordinal));
        Assert.Equal("    DIVIDE([Volume (published)], [Donors (published)])", formula.Split('\n')[2]);
    }

    [Theory]
    [InlineData(Facet.Lower, "([a Lower] - [b Upper])")]
    [InlineData(Facet.Upper, "([a Upper] - [b Lower])")]
    [InlineData(Facet.Value, "([a Value] - [b Value])")]
    public void Bounds_Should_Cross_When_OneIsTakenAway(object facet, string text)
    {
        var difference = new Operation(Operator.Subtract, new MeasureUse("a", 0), new MeasureUse("b", 4));

        Assert.Equal([text], new DerivedFormula((name, each) => $"{name} {each}").Of(difference, (Facet)facet, isBounded: false));
    }

    [Fact]
    public void Name_Should_BeEscaped()
    {
        Assert.Equal("'it''s'", DaxText.Table("it's"));
        Assert.Equal("[a]]b]", DaxText.Measure("a]b"));
        Assert.Equal("{\"a\"\"b\", \"c\"}", DaxText.List(["a\"b", "c"]));
    }
}
