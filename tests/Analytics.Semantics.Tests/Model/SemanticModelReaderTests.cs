using Analytics.Semantics.Model;

namespace Analytics.Semantics.Tests.Model;

public sealed class SemanticModelReaderTests
{
    private static readonly SemanticModel Model = SemanticModelReader.Read(TinyModel.Yaml, TinyModel.Sources);

    [Fact]
    public void Read_Should_KeepEveryMemberInTheOrderOfTheFile()
    {
        Assert.Equal(["date", "place", "kind"], Model.Dimensions.Keys);
        Assert.Equal(["everywhere", "place", "rank"], Model.Levels.Keys);
        Assert.Equal(["rain", "people"], Model.Measures.Keys);
        Assert.Equal(["rainPerHead", "doubled"], Model.DerivedMeasures.Keys);
        Assert.Equal(["litres", "readings", "people", "weather", "reader"], [.. Model.Units.Keys, .. Model.Facts.Keys, .. Model.Perspectives.Keys, .. Model.Roles.Keys]);
    }

    [Fact]
    public void Read_Should_GiveEachPropertyOfAMeasure()
    {
        var rain = Model.Measures["rain"];

        Assert.Equal(("readings", "RAIN", "RAIN_GROWTH", Aggregation.Sum), (rain.Fact, rain.Metric, rain.GrowthMetric, rain.Aggregation));
        Assert.Equal(("litres", 1, 0m, "#,##0.0"), (rain.Unit, rain.Scale, rain.Minimum, rain.Format));
        Assert.Equal(new LocalizedText("Rain", "雨"), rain.Label);
        Assert.Equal(["雨量"], rain.Synonyms.Zh);
        Assert.Equal([("date", Additivity.Additive), ("place", Additivity.Additive)], rain.Additivity.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal((null, "rain", Additivity.Last), (Model.Measures["people"].Minimum, Model.Measures["people"].AtMost, Model.Measures["people"].Additivity["date"]));
        Assert.Equal("(rain / people)", Model.DerivedMeasures["rainPerHead"].Expression.ToString());
    }

    [Fact]
    public void Read_Should_GiveEachPropertyOfADimension()
    {
        var place = Model.Dimensions["place"];

        Assert.Equal((true, MemberList.Complete, false), (place.Adds, place.Members, place.IsTime));
        Assert.Equal(new DimensionTable("places", "id", "code", new LocalizedText("name_en", "name"), "Place"), place.Table);
        Assert.Equal((AttributeType.Enum, "rank", null), (place.Attributes["rank"].Type, place.Attributes["rank"].Column, place.Attributes["rank"].Grain));
        Assert.Equal(new LocalizedText("Low", "低"), place.Attributes["rank"].Values["LOW"]);
        Assert.Equal(["everywhere", "place"], place.Hierarchies["map"].Levels);
        Assert.Equal((false, true, TimeGrain.Year), (Model.Dimensions["kind"].Adds, Model.Dimensions["date"].IsTime, Model.Dimensions["date"].Attributes["year"].Grain));
    }

    [Fact]
    public void Read_Should_GiveEachPropertyOfAFact()
    {
        var readings = Model.Facts["readings"];

        Assert.Equal(("readings", "id", "subject", "metric"), (readings.Table, readings.Key, readings.Level, readings.Metric));
        Assert.Equal(new FactDetails("notes", "reading_id", "id", new DetailOrigins("sequels", "reading_id", "origin_id")), readings.Details);
        Assert.Equal(new FigureColumns("value", "lower", "upper", "qualifier", "disputed"), readings.Figure);
        Assert.Equal("place_id", readings.Relationships["place"].Columns[Relationship.Key]);
        Assert.Equal("last_day", readings.Relationships["date"].Columns[Relationship.End]);
        Assert.Equal("kind", readings.Relationships["kind"].Columns["kind"]);
        Assert.Null(Model.Facts["people"].Metric);
        Assert.Null(Model.Facts["people"].Figure!.Conflict);
        Assert.Null(Model.Facts["people"].Details);
    }

    [Fact]
    public void Read_Should_NameTheKeyOfTheDetails_When_ItIsNotTheUsualOne()
    {
        var yaml = Faults.Broken("details: { table: notes,", "details: { table: notes, key: number,");

        Assert.Equal("number", SemanticModelReader.Read(yaml, TinyModel.Sources).Facts["readings"].Details!.Key);
    }

    [Fact]
    public void Read_Should_TakeNoPermissionForGranted() =>
        Assert.Equal((true, false), (Model.Roles["reader"].Details, Model.Roles["reader"].Explain));
}
