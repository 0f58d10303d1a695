using System.Globalization;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Generating;

/// <summary>A figure of 2023 as seed/statements.csv has it; a bound that is null is open.</summary>
internal sealed record PublishedFigureOf2023(string Level, string Subject, string Metric, decimal? Lower, decimal? Upper)
{
    public static IReadOnlyList<PublishedFigureOf2023> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "seed", "statements.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells[6..9] is ["YEAR", "2023-01-01", "2023-12-31"])
            .Select(cells => new PublishedFigureOf2023(cells[2], cells[3], cells[4], Bound(cells[12]), Bound(cells[13]))),
    ];

    public bool Holds(decimal value) => (Lower is null || value >= Lower) && (Upper is null || value <= Upper);

    private static decimal? Bound(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
