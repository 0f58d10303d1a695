using System.Globalization;
using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads the columns of a figure and holds them against what its printed text says.</summary>
internal static class FigureColumns
{
    public static SeedFigure Read(SeedRow row, Unit? unit)
    {
        var printed = row.RequiredText("printed", "the figure as printed");
        var qualifier = row.Member<Qualifier>("qualifier");
        var value = row.Number("value");
        var bounds = new Interval(row.Number("lower"), row.Number("upper"));
        if (printed.Length > 0)
        {
            Compare(row, printed, qualifier, value, bounds, unit);
        }

        return new SeedFigure(printed, value, qualifier ?? default, bounds);
    }

    private static void Compare(SeedRow row, string printed, Qualifier? qualifier, decimal? value, Interval bounds, Unit? unit)
    {
        if (!PrintedFigureReader.TryRead(printed, out var read, out var error))
        {
            row.Fault("printed", $"'{printed}' is not a figure that can be read", error);
            return;
        }

        Expect(row, "qualifier", printed, qualifier is { } given ? UpperSnake<Qualifier>.TextOf(given) : "", UpperSnake<Qualifier>.TextOf(read.Qualifier));
        Expect(row, "value", printed, TextOf(value), TextOf(read.Value));
        Expect(row, "lower", printed, TextOf(bounds.Lower), TextOf(read.Bounds.Lower));
        Expect(row, "upper", printed, TextOf(bounds.Upper), TextOf(read.Bounds.Upper));
        if (read.Unit is { } printedUnit && unit is { } expected && printedUnit != expected)
        {
            row.Fault(
                "printed",
                $"'{printed}' is printed in {UpperSnake<Unit>.TextOf(printedUnit)}",
                $"a row in {UpperSnake<Unit>.TextOf(expected)} needs that unit; correct the text or the metric");
        }
    }

    private static void Expect(SeedRow row, string column, string printed, string given, string read)
    {
        if (given != read)
        {
            row.Fault(
                column,
                $"{(given.Length == 0 ? "nothing" : given)} stands here, but '{printed}' reads as {(read.Length == 0 ? "nothing" : read)}",
                read.Length == 0 ? "leave the field empty or correct the printed text" : $"write {read} or correct the printed text");
        }
    }

    private static string TextOf(decimal? number) =>
        number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
