using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Tests.Figures;

public sealed class PrintedFigureErrorTests
{
    [Theory]
    [InlineData("", 1, "the text ends", "2496人次")]
    [InlineData("人次", 1, "\"人\" stands here", "needs digits")]
    [InlineData("约", 2, "the text ends", "needs digits")]
    [InlineData("几万毫升", 1, "\"几\" stands here", "needs digits")]
    [InlineData("数十万", 1, "\"数\" stands here", "needs digits")]
    [InlineData("近5万人", 1, "\"近\" stands here", "needs digits")]
    [InlineData("约超5万人", 2, "\"超\" stands here", "needs digits")]
    [InlineData("５万头", 3, "\"头\" stands here", "a scale and a unit")]
    [InlineData("5万人次献血", 5, "\"献\" stands here", "a scale and a unit")]
    [InlineData("3-5万人", 2, "\"-\" stands here", "a scale and a unit")]
    [InlineData("5万万人", 3, "\"万\" stands here", "a scale and a unit")]
    [InlineData("5\U0001FA78", 2, "\"\U0001FA78\" stands here", "a scale and a unit")]
    [InlineData("12多多万", 4, "多 stands twice", "10多万")]
    [InlineData("12多万多", 5, "多 stands twice", "10万多")]
    [InlineData("0多场", 2, "多 after 0", "50多场")]
    [InlineData("约50多场", 4, "a second mark", "50多场")]
    [InlineData("50多场以上", 5, "a second mark", "约5.2万人次")]
    [InlineData("约5万人左右", 5, "a second mark", "约5.2万人次")]
    [InlineData("1234,567", 5, "more than three digits", "154,010毫升")]
    [InlineData("12,34", 6, "2 digits after a thousands separator", "154,010毫升")]
    [InlineData("12,", 4, "0 digits after a thousands separator", "154,010毫升")]
    [InlineData("5.万", 3, "\"万\" stands here", "digits after it")]
    [InlineData(".5万", 1, "\".\" stands here", "needs digits")]
    [InlineData("1.2.3%", 4, "\".\" stands here", "a scale and a unit")]
    [InlineData("1234567890123456", 1, "16 digits", "at most 15")]
    [InlineData("5万%", 1, "a percentage with a scale", "11.18%")]
    [InlineData("-5人", 1, "a minus", "-1.46%")]
    [InlineData("同比", 3, "the text ends", "同比均有增长")]
    [InlineData("同比增长11.18%", 5, "\"1\" stands here", "printed as \"11.18%\"")]
    [InlineData("无偿献血", 2, "\"偿\" stands here", "无输血感染事件")]
    [InlineData("无3例", 2, "\"3\" stands here", "无输血感染事件")]
    public void Reader_Should_SayWhatWhereAndWhatInstead_When_TextIsNotAFigure(
        string printed, int character, string wrong, string right)
    {
        Assert.False(PrintedFigureReader.TryRead(printed, out PrintedFigure? figure, out string? error));
        Assert.Null(figure);
        Assert.StartsWith($"\"{printed}\", character {character}: ", error, StringComparison.Ordinal);
        Assert.Contains(wrong, error, StringComparison.Ordinal);
        Assert.Contains(right, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reader_Should_QuoteOnlyTheBeginning_When_TextIsTooLong()
    {
        Assert.False(PrintedFigureReader.TryRead(new string('9', 100_000), out _, out string? error));
        Assert.Equal("\"99999999999999999999…\", character 65: the text goes on; a figure has at most 64 characters.", error);
    }
}
