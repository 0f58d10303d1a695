using System.Text.Json;
using Analytics.Semantics.Model;
using Analytics.Semantics.Model.Expressions;
using Analytics.Semantics.Model.Reading;

namespace Analytics.Semantics.Tests.Model;

/// <summary>schema/model.schema.json says what the reader takes, and nothing else.</summary>
public sealed class ModelSchemaTests
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "model.schema.json"))).RootElement;

    private static readonly IReadOnlyList<ModelShape> Shapes =
        [.. typeof(ModelShapes).GetProperties().Select(property => (ModelShape)property.GetValue(null)!)];

    [Fact]
    public void Schema_Should_DefineEveryPartAndNoOther() =>
        Assert.Equal(
            Shapes.Select(shape => shape.Name).Except(["model"]).Order(),
            Schema.GetProperty("$defs").EnumerateObject().Select(part => part.Name).Order());

    [Fact]
    public void Schema_Should_HaveTheKeysThatTheReaderKnows() => Assert.All(Shapes, shape =>
    {
        var part = Part(shape.Name);
        Assert.Equal(shape.Keys.Order(), part.GetProperty("properties").EnumerateObject().Select(key => key.Name).Order());
        Assert.Equal(shape.Required.Order(), part.GetProperty("required").EnumerateArray().Select(key => key.GetString()!).Order());
        Assert.False(part.GetProperty("additionalProperties").GetBoolean());
    });

    [Fact]
    public void Schema_Should_HaveTheWordsThatTheReaderKnows()
    {
        AssertWords<MemberList>(Part("dimension").GetProperty("properties").GetProperty("members"));
        AssertWords<AttributeType>(Part("attribute").GetProperty("properties").GetProperty("type"));
        AssertWords<TimeGrain>(Part("attribute").GetProperty("properties").GetProperty("grain"));
        AssertWords<Aggregation>(Part("measure").GetProperty("properties").GetProperty("aggregation"));
        AssertWords<Additivity>(Part("measure").GetProperty("properties").GetProperty("additivity").GetProperty("additionalProperties"));
    }

    [Fact]
    public void Schema_Should_HaveTheLimitsOfTheReader()
    {
        Assert.Equal(ModelMeasure.MostScale, Part("measure").GetProperty("properties").GetProperty("scale").GetProperty("maximum").GetInt32());
        Assert.Equal(ExpressionParser.MostCharacters, Part("derivedMeasure").GetProperty("properties").GetProperty("expression").GetProperty("maxLength").GetInt32());
    }

    private static JsonElement Part(string name) =>
        name == "model" ? Schema : Schema.GetProperty("$defs").GetProperty(name);

    private static void AssertWords<TEnum>(JsonElement part)
        where TEnum : struct, Enum => Assert.Equal(
            Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName),
            part.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
}
