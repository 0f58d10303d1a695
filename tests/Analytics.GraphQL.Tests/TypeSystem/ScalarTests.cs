using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "2147483647", 2147483647)]
    [InlineData("Int", "-2147483648", -2147483648)]
    [InlineData("Long", "9223372036854775807", long.MaxValue)]
    [InlineData("Float", "1", 1d)]
    [InlineData("Float", "-1.5e3", -1500d)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "4", "4")]
    [InlineData("ID", "\"4\"", "4")]
    public void Literal_Should_BecomeTheRuntimeType_When_ItFits(string scalar, string literal, object expected) =>
        Assert.Equal(expected, Scalar(scalar).ParseLiteral(Parser.ParseValue(literal)));

    [Theory]
    [InlineData("Int", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", "1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("Float", "true", "Float cannot represent non numeric value: true")]
    [InlineData("Float", "1e400", "Float cannot represent non numeric value: 1e400")]
    [InlineData("String", "1", "String cannot represent a non string value: 1")]
    [InlineData("Boolean", "1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", "1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("Long", "9223372036854775808", "Long cannot represent non 64-bit signed integer value: 9223372036854775808")]
    [InlineData("Decimal", "\"1\"", "Decimal cannot represent non numeric value: \"1\"")]
    [InlineData("LocalDate", "\"2024-02-30\"", "LocalDate cannot represent value: \"2024-02-30\". Expected a date such as \"2024-06-14\".")]
    public void Literal_Should_BeRefused_When_ItDoesNotFit(string scalar, string literal, string message) => Assert.Equal(
        message, Assert.Throws<CoercionException>(() => Scalar(scalar).ParseLiteral(Parser.ParseValue(literal))).Message);

    [Theory]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e3", 1000)]
    [InlineData("Long", "1e3", 1000L)]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    [InlineData("ID", "1.0", "1")]
    public void Json_Should_BecomeTheRuntimeType_When_ItIsWholeInAnyForm(string scalar, string json, object expected) =>
        Assert.Equal(expected, Scalar(scalar).ParseJson(Json(json)));

    [Theory]
    [InlineData("Int", "1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "1e-30", "Int cannot represent non-integer value: 1e-30")]
    [InlineData("Int", "1e10", "Int cannot represent non 32-bit signed integer value: 1e10")]
    [InlineData("Int", "[1]", "Int cannot represent non-integer value: [1]")]
    [InlineData("String", "{\"a\":{\"b\":{\"c\":1}}}", "String cannot represent a non string value: { a: { b: [Object] } }")]
    [InlineData("ID", "1.5", "ID cannot represent value: 1.5")]
    [InlineData("Boolean", "\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    public void Json_Should_BeRefused_When_ItDoesNotFit(string scalar, string json, string message) =>
        Assert.Equal(message, Assert.Throws<CoercionException>(() => Scalar(scalar).ParseJson(Json(json))).Message);

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("2390400.5")]
    [InlineData("1.5e3")]
    [InlineData("-0.10")]
    public void Decimal_Should_KeepEveryDigit_When_ItFits(string number)
    {
        var value = (decimal)BuiltInScalars.Decimal.ParseJson(Json(number));

        Assert.Equal(decimal.Parse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e99999999999999999999")]
    [InlineData("79228162514264337593543950336")]
    public void Decimal_Should_BeRefused_When_ItWouldLoseDigits(string number) =>
        Assert.Throws<CoercionException>(() => BuiltInScalars.Decimal.ParseJson(Json(number)));

    [Theory]
    [InlineData("2024-06-14T08:00:00Z", 0, 0)]
    [InlineData("2024-06-14t08:00:00.1234567+08:00", 8, 1234567)]
    public void DateTime_Should_KeepOffsetAndFraction_When_ItIsRfc3339(string text, int hours, int ticks)
    {
        var value = (DateTimeOffset)BuiltInScalars.DateTime.ParseLiteral(new StringValueNode(default, text, false));

        Assert.Equal(new DateTimeOffset(2024, 6, 14, 8, 0, 0, TimeSpan.FromHours(hours)).AddTicks(ticks), value);
        Assert.Equal(TimeSpan.FromHours(hours), value.Offset);
    }

    [Theory]
    [InlineData("2024-06-14")]
    [InlineData("2024-06-14 08:00:00Z")]
    [InlineData("2024-06-14T08:00:00")]
    [InlineData("2024-06-14T25:00:00Z")]
    [InlineData("2024-06-14T08:00:00Z\n")]
    public void DateTime_Should_BeRefused_When_ItIsNotRfc3339(string text) =>
        Assert.Throws<CoercionException>(() => BuiltInScalars.DateTime.ParseLiteral(new StringValueNode(default, text, false)));

    public static TheoryData<string, object, string> Results => new()
    {
        { "Int", 5, "5" },
        { "Int", 5L, "5" },
        { "Int", 5.0, "5" },
        { "Int", true, "1" },
        { "Long", 9007199254740993L, "9007199254740993" },
        { "Float", 1.5, "1.5" },
        { "Float", 3, "3" },
        { "Float", 1.5m, "1.5" },
        { "String", "a\"\n中", "\"a\\\"\\n中\"" },
        { "String", 1.50m, "\"1.50\"" },
        { "Boolean", true, "true" },
        { "ID", 4, "\"4\"" },
        { "ID", "x", "\"x\"" },
        { "Decimal", 2390400.500m, "2390400.5" },
        { "Decimal", 100m, "100" },
        { "Decimal", decimal.MaxValue, "79228162514264337593543950335" },
        { "LocalDate", new DateOnly(2024, 6, 14), "\"2024-06-14\"" },
        { "DateTime", new DateTimeOffset(2024, 6, 14, 8, 0, 0, 120, TimeSpan.Zero), "\"2024-06-14T08:00:00.12Z\"" },
        { "DateTime", new DateTimeOffset(2024, 6, 14, 8, 0, 0, TimeSpan.FromHours(8)), "\"2024-06-14T08:00:00+08:00\"" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Result_Should_BeWritten_When_TheTypeCanRepresentIt(string scalar, object value, string json)
    {
        var writer = JsonWriter.Rent();
        Scalar(scalar).Write(writer, value);

        Assert.Equal(json, Encoding.UTF8.GetString(writer.Written.Span));
        writer.Return();
    }

    [Theory]
    [InlineData("Int", 2147483648L, "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Int", 1.5, "Int cannot represent non-integer value: 1.5")]
    [InlineData("Float", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("Float", double.PositiveInfinity, "Float cannot represent non numeric value: Infinity")]
    [InlineData("Boolean", 1, "Boolean cannot represent a non boolean value: 1")]
    [InlineData("ID", 1.5, "ID cannot represent value: 1.5")]
    [InlineData("Decimal", 1.5, "Decimal cannot represent non numeric value: 1.5")]
    public void Result_Should_BeRefused_When_TheTypeCannotRepresentIt(string scalar, object value, string message) =>
        Assert.Equal(message, Assert.Throws<CoercionException>(() => Scalar(scalar).Write(JsonWriter.Rent(), value)).Message);

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static ScalarType Scalar(string name) =>
        BuiltInScalars.FindSpecified(name) ?? new[] { BuiltInScalars.Long, BuiltInScalars.Decimal, BuiltInScalars.LocalDate, BuiltInScalars.DateTime }.Single(scalar => scalar.Name == name);
}
