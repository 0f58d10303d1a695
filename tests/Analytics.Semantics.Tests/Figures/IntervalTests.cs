using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class IntervalTests
{
    // The exact quotients go on: 2149885.32625803…, 2150168.65302451…, 1218498.98979943…, 1218717.65807500….
    [Theory]
    [InlineData("2390350", "2390450", "1.11175", "1.11185", "2149885.326258", "2150168.653025")]
    [InlineData("1236350", "1236450", "1.01455", "1.01465", "1218498.989799", "1218717.658076")]
    public void Divide_Should_GiveTheImpliedPreviousValue_When_ValueAndGrowthAreRounded(
        string least, string most, string leastGrowth, string mostGrowth, string lower, string upper) =>
        Assert.Equal(Of(lower, upper), Of(least, most).Divide(Of(leastGrowth, mostGrowth), 6));

    [Theory]
    [InlineData("1", "1", "3", "3", 2, "0.33", "0.34")]
    [InlineData("-1", "-1", "3", "3", 2, "-0.34", "-0.33")]
    [InlineData("1", "1", "-3", "-3", 0, "-1", "0")]
    [InlineData("1", "2", "4", null, 2, "0", "0.5")]
    [InlineData("1", null, "4", "5", 2, "0.2", null)]
    [InlineData("-4", null, "2", null, 2, "-2", null)]
    [InlineData(null, null, "2", "4", 2, null, null)]
    [InlineData("6", "8", "0", "2", 2, "3", null)]
    [InlineData("6", "8", "-2", "0", 2, null, "-3")]
    [InlineData("-8", "6", "0", "2", 2, null, null)]
    [InlineData("0", "6", "0", "2", 2, "0", null)]
    [InlineData("6", "8", "0", null, 2, "0", null)]
    [InlineData("6", "8", null, "0", 2, null, "0")]
    [InlineData("6", "8", "-1", "2", 2, null, null)]
    [InlineData("6", "8", "0", "0", 2, null, null)]
    [InlineData("6", "8", null, null, 2, null, null)]
    [InlineData("1", "0", "2", "4", 2, "1", "0")]
    [InlineData("2", "4", "1", "0", 2, "1", "0")]
    public void Divide_Should_RoundOutward_When_EndsAreOpenOrZero(
        string? a, string? b, string? c, string? d, int decimals, string? lower, string? upper) =>
        Assert.Equal(Of(lower, upper), Of(a, b).Divide(Of(c, d), decimals));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Divide_Should_Refuse_When_ADecimalCannotHaveSoManyDecimals(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Exactly(1).Divide(Interval.Exactly(3), decimals));

    // A decimal holds 29 digits up to 7.9 times 10 to the 28, above that 28.
    [Theory]
    [InlineData("100000000000000000000", 9, "33333333333333333333.333333333", "33333333333333333333.333333334")]
    [InlineData("100000000000000000000", 28, "33333333333333333333.333333333", "33333333333333333333.333333334")]
    [InlineData("250000000000000000000", 28, "83333333333333333333.33333333", "83333333333333333333.33333334")]
    public void Divide_Should_KeepAsManyDecimalsAsFit_When_TheQuotientIsLong(
        string dividend, int decimals, string lower, string upper) =>
        Assert.Equal(Of(lower, upper), Of(dividend, dividend).Divide(Interval.Exactly(3), decimals));

    [Theory]
    [InlineData("1", null, null, "5", null, null)]
    [InlineData("1", "2", "3", null, "4", null)]
    [InlineData("1", "2", null, "3", null, "5")]
    [InlineData("1", "0", "3", null, "1", "0")]
    [InlineData("1000000000000000000000000000", "1000000000000000000000000000", "0.123", "0.123", "1000000000000000000000000000.1", "1000000000000000000000000000.2")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "1", "1", null, null)]
    public void Add_Should_OpenOrRoundOutward_When_AnEndIsOpenOrTooLong(
        string? a, string? b, string? c, string? d, string? lower, string? upper) =>
        Assert.Equal(Of(lower, upper), Of(a, b).Add(Of(c, d)));

    [Theory]
    [InlineData("2", null, "3", null, "6", null)]
    [InlineData("-2", null, "3", "4", "-8", null)]
    [InlineData("0", "0", null, null, "0", "0")]
    [InlineData(null, "-1", null, "-2", "2", null)]
    [InlineData(null, "5", "-1", "2", null, null)]
    [InlineData("1", "0", "3", "4", "1", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "2", "2", null, null)]
    public void Multiply_Should_FollowTheSigns_When_EndsAreOpen(
        string? a, string? b, string? c, string? d, string? lower, string? upper) =>
        Assert.Equal(Of(lower, upper), Of(a, b).Multiply(Of(c, d)));

    [Fact]
    public void Intersect_Should_KeepTheNarrower_When_TheLetterAndSectionAPrintOneVolume() => Assert.Equal(
        Of("13730000", "13740000"),
        Of("13700000", "13800000").Intersect(Of("13730000", "13740000")));

    [Fact]
    public void Intersect_Should_BeEmpty_When_TwoFiguresContradict() =>
        Assert.True(Of("1", "2").Intersect(Of("3", null)).IsEmpty);

    [Fact]
    public void Clamp_Should_Refuse_When_TheIntervalIsEmpty() =>
        Assert.Throws<InvalidOperationException>(() => Interval.Empty.Clamp(0));

    [Theory]
    [InlineData("2390350", "2390450", "100")]
    [InlineData("5", "5", "0")]
    [InlineData("1", null, null)]
    [InlineData(null, "1", null)]
    [InlineData("1", "0", null)]
    public void Width_Should_BeTheDistanceOfTheEnds_When_BothAreClosed(string? lower, string? upper, string? width) =>
        Assert.Equal(Decimals.Of(width), Of(lower, upper).Width);

    private static Interval Of(string? lower, string? upper) => new(Decimals.Of(lower), Decimals.Of(upper));
}
