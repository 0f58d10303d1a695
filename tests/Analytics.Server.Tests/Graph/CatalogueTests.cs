using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>What the graph says of the semantic model.</summary>
[Collection(SharedGraph.Name)]
public sealed class CatalogueTests(GraphServer server)
{
    private const string Whole = """
        {
          semanticModel {
            perspectives {
              name defaultLevel label description(language: ZH)
              measures { ...measure }
              dimensions { ...dimension }
              levels { ...level }
            }
            measures { ...measure }
            dimensions { ...dimension }
            units { ...unit }
            levels { ...level }
          }
        }
        fragment measure on ModelMeasure {
          name kind label zh: label(language: ZH) description descriptionZh: description(language: ZH)
          synonyms synonymsZh: synonyms(language: ZH) source sourceZh: source(language: ZH)
          unit { ...unit } scale minimum format aggregation additivity { dimension additivity } expression
          caveats { code text textZh: text(language: ZH) } perspectives
        }
        fragment dimension on Dimension {
          name label zh: label(language: ZH) description synonyms adds members caveats { code text }
          attributes { name type grain label description synonyms values { name label zh: label(language: ZH) } }
          hierarchies { name label description levels { ...level } }
        }
        fragment level on Level { name label zh: label(language: ZH) description dimension attribute }
        fragment unit on MeasureUnit { name label zh: label(language: ZH) description }
        """;

    [Theory]
    [InlineData(
        """measure(name: "volume") { kind label zh: label(language: ZH) unit { name label zh: label(language: ZH) } scale minimum format aggregation expression }""",
        """{"measure":{"kind":"MEASURE","label":"Volume","zh":"献血量","unit":{"name":"millilitres","label":"mL","zh":"毫升"},"scale":0,"minimum":0,"format":"#,##0","aggregation":"SUM","expression":null}}""")]
    [InlineData(
        """measure(name: "volume") { synonyms synonymsZh: synonyms(language: ZH) perspectives source sourceZh: source(language: ZH) }""",
        """{"measure":{"synonyms":["blood volume","volume donated","volume collected","amount of blood","millilitres","ml"],"synonymsZh":["采血量","献血总量","全血采血量","采集量","血量","毫升数"],"perspectives":["published","recorded"],"source":"As published for World Blood Donor Day.","sourceZh":"世界献血者日专题报道公布。"}}""")]
    [InlineData(
        """measure(name: "volumePerDonation") { kind label(language: ZH) unit { label } scale format aggregation additivity { dimension } expression caveats { code } }""",
        """{"measure":{"kind":"DERIVED","label":"每人次献血量","unit":{"label":"mL per donation"},"scale":2,"format":"#,##0.00","aggregation":null,"additivity":[],"expression":"(volume / donations)","caveats":[]}}""")]
    [InlineData(
        """measure(name: "donors") { aggregation description(language: ZH) caveats { code text zh: text(language: ZH) } }""",
        """{"measure":{"aggregation":"NONE","description":"献血的人数。同一人可在不同年份或地点献血，因此不可相加。","caveats":[{"code":"PERSONS_MAY_BE_TIMES","text":"The source prints persons (人) and may mean person-times (人次).","zh":"来源写作“人”，所指可能是“人次”。"}]}}""")]
    [InlineData(
        """measure(name: "volume") { additivity { dimension additivity } }""",
        """{"measure":{"additivity":[{"dimension":"date","additivity":"ADDITIVE"},{"dimension":"district","additivity":"ADDITIVE"},{"dimension":"institution","additivity":"ADDITIVE"},{"dimension":"donor","additivity":"ADDITIVE"}]}}""")]
    [InlineData(
        """measure(name: "residents") { additivity { dimension additivity } }""",
        """{"measure":{"additivity":[{"dimension":"date","additivity":"LAST"},{"dimension":"district","additivity":"ADDITIVE"}]}}""")]
    [InlineData(
        """districts: dimension(name: "district") { label(language: ZH) adds members synonyms hierarchies { name levels { name dimension } } attributes { name type grain values { name label zh: label(language: ZH) } } } institutions: dimension(name: "institution") { members }""",
        """{"districts":{"label":"区（市）","adds":true,"members":"COMPLETE","synonyms":["county","area","district or city"],"hierarchies":[{"name":"geography","levels":[{"name":"city","dimension":null},{"name":"district","dimension":"district"},{"name":"institution","dimension":"institution"}]}],"attributes":[{"name":"districtKind","type":"ENUM","grain":null,"values":[{"name":"DISTRICT","label":"District","zh":"市辖区"},{"name":"COUNTY_LEVEL_CITY","label":"County-level city","zh":"县级市"}]}]},"institutions":{"members":"INCOMPLETE"}}""")]
    [InlineData(
        """dimension(name: "date") { attributes { name type grain label synonyms(language: ZH) } hierarchies { levels { label(language: ZH) attribute } } }""",
        """{"dimension":{"attributes":[{"name":"year","type":"INTEGER","grain":"YEAR","label":"Year","synonyms":["年份","年度"]},{"name":"quarter","type":"TEXT","grain":"QUARTER","label":"Quarter","synonyms":["季"]},{"name":"month","type":"TEXT","grain":"MONTH","label":"Month","synonyms":["月份"]},{"name":"day","type":"DATE","grain":"DAY","label":"Day","synonyms":["日子","当天"]}],"hierarchies":[{"levels":[{"label":"年","attribute":"year"},{"label":"季度","attribute":"quarter"},{"label":"月","attribute":"month"},{"label":"日","attribute":"day"}]}]}}""")]
    [InlineData(
        """dimension(name: "definition") { adds caveats { code text(language: ZH) } }""",
        """{"dimension":{"adds":false,"caveats":[{"code":"DEFINITION_DIFFERS","text":"相互比较的数据口径不同。"}]}}""")]
    [InlineData(
        """perspective(name: "published") { label(language: ZH) defaultLevel dimensions { name } levels { name } }""",
        """{"perspective":{"label":"公布数据","defaultLevel":"city","dimensions":[{"name":"date"},{"name":"period"},{"name":"district"},{"name":"institution"},{"name":"donor"},{"name":"definition"}],"levels":[{"name":"city"},{"name":"district"},{"name":"institution"},{"name":"donor"}]}}""")]
    [InlineData(
        """measure(name: "Volume") { name } dimension(name: "year") { name } perspective(name: "") { name }""",
        """{"measure":null,"dimension":null,"perspective":null}""")]
    public async Task Catalogue_Should_SayWhatTheModelSays(string fields, string expected) => Assert.Equal(expected, await AskAsync(fields));

    [Theory]
    [InlineData("献血量", "volume volumePerDonation volumePerDonor volumePerWholeBloodDonation")]
    [InlineData("每人次献血量", "volumePerDonation")]
    [InlineData("单位", "units")]
    [InlineData(" RESIDENTS ", "residents donationsPerThousand")]
    [InlineData("headCount", "donors")]
    [InlineData("stemcell", "stemCellSamples stemCellDonations")]
    [InlineData("人次", "donations wholeBloodDonations plateletDonations firstTimeDonations repeatDonations groupDonations fullDoseDonations volumePerDonation donationsPerThousand")]
    [InlineData("血红蛋白", "")]
    public async Task Search_Should_FindByAnyWordOfEitherLanguage_TheExactFirst(string search, string expected)
    {
        var data = await server.DataAsync("query($search: String) { semanticModel { measures(search: $search) { name } } }", new { search });

        Assert.Equal(expected, string.Join(' ', NamesOf(data.GetProperty("semanticModel").GetProperty("measures"))));
    }

    [Theory]
    [InlineData("units", "units")]
    [InlineData("dimensions", "dimensions")]
    [InlineData("levels", "levels")]
    [InlineData("measures derivedMeasures", "measures")]
    [InlineData("perspectives", "perspectives")]
    public async Task Catalogue_Should_HoldEverythingOfTheFile_WithItsLabels(string sections, string field)
    {
        var written = sections.Split(' ').SelectMany(ModelText.LabelsOf).ToList();

        var given = (await CatalogueAsync($$"""{{field}} { name label zh: label(language: ZH) }""")).GetProperty(field);

        Assert.NotEmpty(written);
        Assert.Equal(written, given.EnumerateArray().Select(part => (Text(part, "name"), Text(part, "label"), Text(part, "zh"))));
    }

    [Fact]
    public async Task Catalogue_Should_BeGivenWholeWithinTheDefaultLimits_AndWithoutTheDatabase()
    {
        var model = (await server.DataAsync(Whole)).GetProperty("semanticModel");

        var measures = model.GetProperty("measures").EnumerateArray().Select(measure => measure.GetRawText()).ToList();
        var published = model.GetProperty("perspectives")[0].GetProperty("measures").EnumerateArray().Select(measure => measure.GetRawText()).ToList();
        Assert.Equal(16, published.Count);
        Assert.All(published, measure => Assert.Contains(measure, measures));
        Assert.Equal(
            NamesOf(model.GetProperty("measures")).Order(),
            model.GetProperty("perspectives").EnumerateArray().SelectMany(perspective => NamesOf(perspective.GetProperty("measures"))).Distinct().Order());
        Assert.Empty(await server.SqlOfAsync(Whole));
    }

    private async Task<string> AskAsync(string fields) => (await CatalogueAsync(fields)).GetRawText();

    private async Task<JsonElement> CatalogueAsync(string fields) =>
        (await server.DataAsync($$"""{ semanticModel { {{fields}} } }""")).GetProperty("semanticModel");

    private static IEnumerable<string> NamesOf(JsonElement list) => list.EnumerateArray().Select(part => Text(part, "name"));

    private static string Text(JsonElement part, string name) => part.GetProperty(name).GetString()!;
}
