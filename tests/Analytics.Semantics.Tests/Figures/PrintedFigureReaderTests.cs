using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand from the reading rules, one row a rule or an edge of one.</summary>
public sealed class PrintedFigureReaderTests
{
    [Theory]
    [InlineData("2496人次", "2496", Unit.Donations)]
    [InlineData("0人次", "0", Unit.Donations)]
    [InlineData("154010毫升", "154010", Unit.Millilitres)]
    [InlineData("154,010毫升", "154010", Unit.Millilitres)]
    [InlineData("4,798,090", "4798090", null)]
    [InlineData("２，４９６人", "2496", Unit.Persons)]
    [InlineData("59名", "59", Unit.Persons)]
    [InlineData("24 场", "24", Unit.Drives)]
    [InlineData(" 1例 ", "1", Unit.Cases)]
    [InlineData("26年", "26", Unit.Years)]
    [InlineData("7800治疗量", "7800", Unit.TherapeuticUnits)]
    [InlineData("400mL", "400", Unit.Millilitres)]
    [InlineData("100%", "100", Unit.Percent)]
    [InlineData("１００％", "100", Unit.Percent)]
    [InlineData("百分之100", "100", Unit.Percent)]
    public void Reader_Should_GiveBothBoundsAsTheValue_When_AFigureIsPrintedInFull(string printed, string value, Unit? unit) =>
        Check(printed, Qualifier.Exact, value, value, value, unit);

    [Theory]
    [InlineData("234.77万毫升", "2347700", "2347650", "2347750", Unit.Millilitres)]
    [InlineData("49.90万毫升", "499000", "498950", "499050", Unit.Millilitres)]
    [InlineData("49.9万毫升", "499000", "498500", "499500", Unit.Millilitres)]
    [InlineData("2万毫升", "20000", "15000", "25000", Unit.Millilitres)]
    [InlineData("1.119万人次", "11190", "11185", "11195", Unit.Donations)]
    [InlineData("482.24万", "4822400", "4822350", "4822450", null)]
    [InlineData("14.1亿人", "1410000000", "1405000000", "1415000000", Unit.Persons)]
    [InlineData("5千人", "5000", "4500", "5500", Unit.Persons)]
    [InlineData("3百万毫升", "3000000", "2500000", "3500000", Unit.Millilitres)]
    [InlineData("0万毫升", "0", "0", "5000", Unit.Millilitres)]
    [InlineData("49.5毫升", "49.5", "49.45", "49.55", Unit.Millilitres)]
    [InlineData("11.18%", "11.18", "11.175", "11.185", Unit.Percent)]
    [InlineData("１１．１８％", "11.18", "11.175", "11.185", Unit.Percent)]
    [InlineData("百分之1.46", "1.46", "1.455", "1.465", Unit.Percent)]
    [InlineData("-1.46%", "-1.46", "-1.465", "-1.455", Unit.Percent)]
    [InlineData("−1.46%", "-1.46", "-1.465", "-1.455", Unit.Percent)]
    [InlineData("负1.46%", "-1.46", "-1.465", "-1.455", Unit.Percent)]
    [InlineData("35%", "35", "34.5", "35.5", Unit.Percent)]
    [InlineData("100.0%", "100", "99.95", "100.05", Unit.Percent)]
    public void Reader_Should_GoHalfAUnitOfTheLastDigitEitherWay_When_AFigureIsRounded(
        string printed, string value, string lower, string upper, Unit? unit) =>
        Check(printed, Qualifier.Rounded, value, lower, upper, unit);

    [Theory]
    [InlineData("约5.2万人次", "52000", "51500", "52500", Unit.Donations)]
    [InlineData("约有5.2万人次", "52000", "51500", "52500", Unit.Donations)]
    [InlineData("大约5.20万人次", "52000", "51950", "52050", Unit.Donations)]
    [InlineData("约1500人", "1500", "1450", "1550", Unit.Persons)]
    [InlineData("约1501人", "1501", "1500.5", "1501.5", Unit.Persons)]
    [InlineData("约35%", "35", "34.5", "35.5", Unit.Percent)]
    [InlineData("5万人左右", "50000", "45000", "55000", Unit.Persons)]
    [InlineData("约0人", "0", "0", "0.5", Unit.Persons)]
    public void Reader_Should_GoHalfAUnitEitherWay_When_AFigureIsAbout(
        string printed, string value, string lower, string upper, Unit? unit) =>
        Check(printed, Qualifier.About, value, lower, upper, unit);

    [Theory]
    [InlineData("超1500人", "1500", null, Unit.Persons)]
    [InlineData("超过35万毫升", "350000", null, Unit.Millilitres)]
    [InlineData("逾1.5万人次", "15000", null, Unit.Donations)]
    [InlineData("多于24场", "24", null, Unit.Drives)]
    [InlineData("不少于100%", "100", null, Unit.Percent)]
    [InlineData("1500人以上", "1500", null, Unit.Persons)]
    [InlineData("1373多万毫升", "13730000", "13740000", Unit.Millilitres)]
    [InlineData("1370多万毫升", "13700000", "13800000", Unit.Millilitres)]
    [InlineData("7800多个治疗量", "7800", "7900", Unit.TherapeuticUnits)]
    [InlineData("50多场", "50", "60", Unit.Drives)]
    [InlineData("5万多人", "50000", "60000", Unit.Persons)]
    [InlineData("10多万", "100000", "200000", null)]
    [InlineData("10万多", "100000", "110000", null)]
    [InlineData("100多万", "1000000", "2000000", null)]
    [InlineData("100万多", "1000000", "1010000", null)]
    [InlineData("1.5万多人", "15000", "16000", Unit.Persons)]
    [InlineData("1.50万多人", "15000", "15100", Unit.Persons)]
    [InlineData("300余人", "300", "400", Unit.Persons)]
    [InlineData("10几万毫升", "100000", "200000", Unit.Millilitres)]
    [InlineData("105多场", "105", "106", Unit.Drives)]
    public void Reader_Should_StartAtTheValue_When_AFigureIsMoreThanIt(string printed, string value, string? upper, Unit? unit) =>
        Check(printed, Qualifier.MoreThan, value, value, upper, unit);

    [Theory]
    [InlineData("不足1500人", "1500", "0", Unit.Persons)]
    [InlineData("不到2万毫升", "20000", "0", Unit.Millilitres)]
    [InlineData("少于24场", "24", "0", Unit.Drives)]
    [InlineData("不足1%", "1", null, Unit.Percent)]
    [InlineData("20例以下", "20", "0", Unit.Cases)]
    public void Reader_Should_EndAtTheValue_When_AFigureIsLessThanIt(string printed, string value, string? lower, Unit? unit) =>
        Check(printed, Qualifier.LessThan, value, lower, value, unit);

    [Theory]
    [InlineData("同比均有增长", Qualifier.MoreThan, "0", null)]
    [InlineData("均有增长", Qualifier.MoreThan, "0", null)]
    [InlineData("增长", Qualifier.MoreThan, "0", null)]
    [InlineData("比上年有所增加", Qualifier.MoreThan, "0", null)]
    [InlineData("同比下降", Qualifier.LessThan, null, "0")]
    public void Reader_Should_GiveNoValue_When_OnlyADirectionIsPrinted(
        string printed, Qualifier qualifier, string? lower, string? upper) =>
        Check(printed, qualifier, null, lower, upper, Unit.Percent);

    [Theory]
    [InlineData("无输血感染事件", Unit.Cases)]
    [InlineData("无输血感染事件发生", Unit.Cases)]
    [InlineData("无发生经输血液传播传染病", Unit.Cases)]
    [InlineData("没有感染病例", Unit.Cases)]
    [InlineData("无", null)]
    [InlineData("没有", null)]
    public void Reader_Should_GiveZero_When_TheTextSaysThereWasNone(string printed, Unit? unit) =>
        Check(printed, Qualifier.Exact, "0", "0", "0", unit);

    private static void Check(
        string printed, Qualifier qualifier, string? value, string? lower, string? upper, Unit? unit)
    {
        Assert.True(PrintedFigureReader.TryRead(printed, out PrintedFigure? figure, out string? error), error);
        Assert.Equal(
            new PrintedFigure(Decimals.Of(value), qualifier, new(Decimals.Of(lower), Decimals.Of(upper)), unit),
            figure);
        Assert.Null(error);
    }
}
