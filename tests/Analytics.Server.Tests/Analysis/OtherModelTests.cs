namespace Analytics.Server.Tests.Analysis;

/// <summary>The types of analysis come from the model alone: another model, other types, and no C#.</summary>
public sealed class OtherModelTests : IAsyncLifetime
{
    private ModelServer _server = null!;

    public async Task InitializeAsync() => _server = await ModelServer.StartAsync(OtherModel.Yaml);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("""
        type CountedKeys {
          "The year."
          annum: Int
          "Where."
          area: District
          "What sort it is."
          areaSort: AreaSort
        }
        """)]
    [InlineData("""
        enum CountedKey {
          "The year."
          ANNUM
          "Where."
          AREA
          "What sort it is."
          AREA_SORT
        }
        """)]
    [InlineData("""
        enum CountedLevel {
          "All."
          WHOLE
          "One area."
          ONE_AREA
        }
        """)]
    [InlineData("""
        enum AreaSort {
          "District."
          DISTRICT
          "City."
          COUNTY_LEVEL_CITY
        }
        """)]
    [InlineData("""
        input CountedFilterInput {
          "All of these must hold."
          and: [CountedFilterInput!]
          "At least one of these must hold."
          or: [CountedFilterInput!]
          "The year."
          annum: IntOperationFilterInput
          "Where."
          area: AreaMemberFilterInput
          "What sort it is."
          areaSort: AreaSortOperationFilterInput
        }
        """)]
    [InlineData("""
        input AreaMemberFilterInput {
          "All of these must hold."
          and: [AreaMemberFilterInput!]
          "At least one of these must hold."
          or: [AreaMemberFilterInput!]
          "The code by which people know it."
          code: StringOperationFilterInput
          "The Chinese name."
          name: StringOperationFilterInput
          "The English name."
          nameEn: StringOperationFilterInput
          "What sort it is."
          areaSort: AreaSortOperationFilterInput
        }
        """)]
    [InlineData("""
        type FigureSource {
          "The population that states it; null where it is of another kind."
          population: Population
        }
        """)]
    public void Schema_Should_HoldTheTypesOfTheModel(string type)
    {
        var schema = Compact(_server.SchemaText);

        Assert.Contains(Compact(type), schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_Should_HoldNothingOfTheShippedModel()
    {
        var schema = _server.SchemaText;

        Assert.Contains("perspective: String! = \"counted\"", schema, StringComparison.Ordinal);
        Assert.Contains("How many. Unit: L. Source: Said so. In Chinese: 人头.", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("PublishedRow", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("  details(", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_Should_BeAnswered_When_AskedByTheNamesOfTheModel()
    {
        var answer = await _server.AskAsync("""
            { counted(where: { annum: { eq: 2020 }, areaSort: { eq: COUNTY_LEVEL_CITY }, area: { areaSort: { in: [COUNTY_LEVEL_CITY] } } }, having: [{ field: "heads.value", gt: 0 }]) {
              rows { by { area { code } areaSort } heads { value unit sources { population { value } } } }
            } }
            """);

        Assert.Equal(
            """{"data":{"counted":{"rows":[{"by":{"area":{"code":"440784"},"areaSort":"COUNTY_LEVEL_CITY"},"heads":{"value":530684,"unit":"L","sources":[{"population":{"value":530684}}]}},{"by":{"area":{"code":"440785"},"areaSort":"COUNTY_LEVEL_CITY"},"heads":{"value":483907,"unit":"L","sources":[{"population":{"value":483907}}]}}]}}}""",
            answer);
    }

    private static string Compact(string sdl) =>
        string.Join(' ', sdl.Replace("\"\"\"", "\"", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\" ", "\"", StringComparison.Ordinal).Replace(" \"", "\"", StringComparison.Ordinal);
}
