using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class JsonWriterTests
{
    [Fact]
    public void WriteString_Should_ReadBackEqual_When_TextIsAnyUtf16()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Character(random))]);
            var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            Assert.Equal(expected, JsonDocument.Parse(Write(json => json.WriteString(text))).RootElement.GetString());
        }
    }

    [Theory]
    [InlineData("\"\\/", "\"\\\"\\\\/\"")]
    [InlineData("\b\f\n\r\t\u0001\u007f", "\"\\b\\f\\n\\r\\t\\u0001\\u007f\"")]
    [InlineData("新会区😀", "\"新会区😀\"")]
    public void WriteString_Should_EscapeOnlyWhatJsonAsks_When_TextIsOdd(string text, string expected) =>
        Assert.Equal(expected, Write(json => json.WriteString(text)));

    [Fact]
    public void WriteString_Should_WriteTheReplacementCharacter_When_ASurrogateIsAlone() =>
        Assert.Equal("\"\ufffda\ufffdb\"", Write(json => json.WriteString("\ud800a\udc00b")));

    [Theory]
    [InlineData("100", "100")]
    [InlineData("1.500", "1.5")]
    [InlineData("1.000", "1")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("0.00", "0")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void WriteNumber_Should_LeaveTrailingZerosOut_When_NumberIsDecimal(string value, string expected) =>
        Assert.Equal(expected, Write(json => json.WriteNumber(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(0.1)]
    [InlineData(1e300)]
    [InlineData(-5e-324)]
    [InlineData(123456789.0)]
    public void WriteNumber_Should_ReadBackEqual_When_NumberIsDouble(double value) =>
        Assert.Equal(value, JsonDocument.Parse(Write(json => json.WriteNumber(value))).RootElement.GetDouble());

    [Theory]
    [InlineData(long.MinValue, "-9223372036854775808")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(0, "0")]
    public void WriteNumber_Should_WriteAllDigits_When_NumberIsLong(long value, string expected) =>
        Assert.Equal(expected, Write(json => json.WriteNumber(value)));

    [Fact]
    public void Truncate_Should_ForgetWhatFollows_When_TheBufferGrewBetween()
    {
        var written = Write(json =>
        {
            json.WriteRaw("[1"u8);
            var position = json.Position;
            for (var i = 0; i < 10_000; i++)
            {
                json.WriteString("more than the first buffer holds");
            }

            json.Truncate(position);
            json.WriteRaw("]"u8);
        });
        Assert.Equal("[1]", written);
    }

    [Fact]
    public void MoveBack_Should_PutTheTailBefore_When_BothAreLong()
    {
        var head = new string('h', 3_000);
        var tail = new string('t', 5_000);
        var written = Write(json =>
        {
            json.WriteRaw("{"u8);
            json.WriteRaw(Encoding.ASCII.GetBytes(head));
            var end = json.Position;
            json.WriteRaw(Encoding.ASCII.GetBytes(tail));
            json.MoveBack(end, 1);
        });
        Assert.Equal("{" + tail + head, written);
    }

    private static string Write(Action<JsonWriter> write)
    {
        var json = JsonWriter.Rent();
        write(json);
        var text = Encoding.UTF8.GetString(json.Written.Span);
        json.Return();
        return text;
    }

    private static char Character(Random random) => random.Next(4) switch
    {
        0 => (char)random.Next(0x80),
        1 => (char)random.Next(0xD7F0, 0xE010),
        _ => (char)random.Next(0x10000),
    };
}
