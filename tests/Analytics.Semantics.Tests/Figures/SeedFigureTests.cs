using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Tests.Figures;

public sealed class SeedFigureTests
{
    public static TheoryData<string, string, string, string, string, string> Statements => Rows("statements.csv", "unit");

    public static TheoryData<string, string, string, string, string, string> Populations => Rows("populations.csv", null);

    [Theory]
    [MemberData(nameof(Statements))]
    public void Reader_Should_GiveTheRow_When_AStatementIsReadAgain(
        string printed, string qualifier, string value, string lower, string upper, string unit) =>
        Assert.Equal($"{qualifier}|{value}|{lower}|{upper}|{unit}", Written(printed));

    [Theory]
    [MemberData(nameof(Populations))]
    public void Reader_Should_GiveTheRow_When_APopulationIsReadAgain(
        string printed, string qualifier, string value, string lower, string upper, string unit) =>
        Assert.Equal($"{qualifier}|{value}|{lower}|{upper}|{unit}", Written(printed));

    private static string Written(string printed)
    {
        Assert.True(PrintedFigureReader.TryRead(printed, out PrintedFigure? figure, out string? error), error);
        (decimal? value, Qualifier qualifier, Interval bounds, Unit? unit) = figure;
        return $"{UpperSnake($"{qualifier}")}|{value:0.######}|{bounds.Lower:0.######}|{bounds.Upper:0.######}|{UpperSnake($"{unit}")}";
    }

    private static string UpperSnake(string name) => string.Concat(
        name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private static TheoryData<string, string, string, string, string, string> Rows(string file, string? unit)
    {
        TheoryData<string, string, string, string, string, string> rows = [];
        foreach (var row in SeedTable.Read(file)
            .Select(row => (row["printed"], row["qualifier"], row["value"], row["lower"], row["upper"], unit is null ? "PERSONS" : row[unit]))
            .Distinct())
        {
            rows.Add(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5, row.Item6);
        }

        return rows;
    }
}
