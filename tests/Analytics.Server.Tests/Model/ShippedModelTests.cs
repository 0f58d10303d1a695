using Analytics.Semantics.Model;
using Analytics.Server.Hosting;
using Analytics.Storage.Entities;
using Analytics.Storage.Importing;

namespace Analytics.Server.Tests.Model;

/// <summary>schema/model.yaml against what is stored.</summary>
public sealed class ShippedModelTests
{
    private static readonly SemanticModel Model = ModelFile.Read(ModelFile.Shipped);

    [Fact]
    public void Model_Should_OfferEveryMeasure() => Assert.Equal(
        [
            "volume", "donations", "donors", "drives", "therapeuticUnits", "stemCellSamples", "stemCellDonations", "yearsDonating",
            "transfusionInfections", "yearsWithoutInfection", "voluntaryShare", "residents",
            "volumePerDonation", "volumePerDonor", "donationsPerThousand", "units",
        ],
        Model.Perspectives["published"].Measures);

    [Fact]
    public void Model_Should_ReadEveryMetricOnce_AsAMeasureOrItsGrowth() => Assert.Equal(
        UpperSnake<Metric>.All.Order(),
        Model.Measures.Values.SelectMany(measure => new[] { measure.Metric, measure.GrowthMetric }).OfType<string>().Order());

    [Fact]
    public void Model_Should_ShowEachMetricInTheUnitInWhichItIsStored() => Assert.All(
        Model.Measures.Values.Where(measure => measure.Metric is not null),
        measure => Assert.Equal(
            MetricUnits.Of(UpperSnake<Metric>.Parse(measure.Metric!)).ToString(),
            $"{char.ToUpperInvariant(measure.Unit[0])}{measure.Unit[1..]}"));

    [Theory]
    [InlineData("volume", "date", Additivity.Additive)]
    [InlineData("donors", "date", Additivity.None)]
    [InlineData("donors", "district", Additivity.None)]
    [InlineData("residents", "date", Additivity.Last)]
    [InlineData("residents", "district", Additivity.Additive)]
    [InlineData("yearsWithoutInfection", "date", Additivity.Last)]
    [InlineData("voluntaryShare", "date", Additivity.None)]
    [InlineData("drives", "donor", Additivity.None)]
    public void Measure_Should_AddOnlyWhereItMay(string measure, string dimension, Additivity expected) =>
        Assert.Equal(expected, Model.Measures[measure].Additivity[dimension]);

    [Fact]
    public void Dimensions_Should_BeCompleteOnlyWhereEveryMemberIsKnown() => Assert.Equal(
        ["district", "definition"],
        Model.Dimensions.Values.Where(dimension => dimension.Members == MemberList.Complete).Select(dimension => dimension.Name));

    [Fact]
    public void Geography_Should_LeadFromTheCityToTheInstitution()
    {
        Assert.Equal(["city", "district", "institution"], Model.Dimensions["district"].Hierarchies["geography"].Levels);
        Assert.Equal(["year", "quarter", "month", "day"], Model.Dimensions["date"].Hierarchies["calendar"].Levels);
        Assert.Equal(
            UpperSnake<SubjectKind>.All,
            Model.Levels.Values.Select(level => level.Subject).OfType<string>());
    }

    [Theory]
    [InlineData("献血量", "volume")]
    [InlineData("采血量", "volume")]
    [InlineData("人次", "donations")]
    [InlineData("献血人数", "donors")]
    [InlineData("血小板", "therapeuticUnits")]
    [InlineData("千人口献血率", "donationsPerThousand")]
    [InlineData("单位", "units")]
    public void Measure_Should_BeFoundByTheWordThatAnalystsUse(string word, string expected)
    {
        IEnumerable<ModelMeasure> measures = [.. Model.Measures.Values, .. Model.DerivedMeasures.Values];

        Assert.Equal(expected, Assert.Single(measures, measure => measure.Label.Zh == word || measure.Synonyms.Zh.Contains(word)).Name);
    }

    [Theory]
    [InlineData("volumePerDonation", "(volume / donations)")]
    [InlineData("volumePerDonor", "(volume / donors)")]
    [InlineData("donationsPerThousand", "((donations / residents) * 1000)")]
    [InlineData("units", "((volume / 200) + therapeuticUnits)")]
    public void DerivedMeasure_Should_BeItsFormula(string measure, string formula) =>
        Assert.Equal(formula, Model.DerivedMeasures[measure].Expression.ToString());
}
