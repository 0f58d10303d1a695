using System.Globalization;
using Analytics.Semantics.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace Analytics.Semantics.Tests.Figures;

public sealed class PrintedFigurePropertyTests
{
    private static readonly string[] Pieces =
    [
        "约", "约有", "超", "不足", "百分之", "-", "负", "0", "5", "50", "1373", "2,496", "0.78", "100", "．", "，", "多", "余",
        "几", "百", "千", "万", "亿", "毫升", "人次", "人", "个治疗量", "例", "年", "％", "%", "左右", "以上", "无", "没有",
        "偿", "同比", "均", "有", "增长", "下降", " ", "　", "事件", "\U0001FA78", "\uD83E", "\0",
    ];

    private static Arbitrary<string> Texts => Arb.From(
        from length in Gen.Choose(0, 7)
        from pieces in Gen.Elements(Pieces).ListOf(length)
        select string.Concat(pieces));

    private static Arbitrary<(int Whole, int Decimals, int Scale)> Numbers => Arb.From(
        from whole in Gen.Choose(0, 99_999)
        from decimals in Gen.Choose(0, 4)
        from scale in Gen.Elements(10_000, 100_000_000)
        select (whole, decimals, scale));

    [Fact]
    public void Reader_Should_GiveEitherAFigureAroundItsValueOrAnError_When_AnyTextIsRead() => Prop
        .ForAll(Texts, text => PrintedFigureReader.TryRead(text, out PrintedFigure? figure, out string? error)
            ? error is null && !figure.Bounds.IsEmpty && (figure.Value is not { } value || figure.Bounds.Contains(value))
            : figure is null && error!.Contains("character ", StringComparison.Ordinal))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Reader_Should_KnowOneUnitOfTheLastDigit_When_AScaledNumberIsPrinted() => Prop
        .ForAll(Numbers, number =>
        {
            decimal power = (decimal)Math.Pow(10, number.Decimals);
            decimal unit = number.Scale / power;
            decimal value = number.Whole * unit;
            string digits = (number.Whole / power).ToString($"F{number.Decimals}", CultureInfo.InvariantCulture);
            Assert.True(PrintedFigureReader.TryRead(
                $"{digits}{(number.Scale == 10_000 ? '万' : '亿')}毫升", out PrintedFigure? figure, out string? error), error);
            return figure == new PrintedFigure(
                value, Qualifier.Rounded, new(Math.Max(0, value - (unit / 2)), value + (unit / 2)), Unit.Millilitres);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
