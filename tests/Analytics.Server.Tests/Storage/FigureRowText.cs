using System.Globalization;
using Analytics.Semantics.Engines;
using Analytics.Storage.Entities;

namespace Analytics.Server.Tests.Storage;

/// <summary>A row of an engine as the text of a row of SQL: columns joined by '|', null as nothing, figures in millionths.</summary>
internal static class FigureRowText
{
    public static string Of(FigureRow row)
    {
        IEnumerable<string?> columns =
        [
            row.Key.ToString(CultureInfo.InvariantCulture),
            row.Metric,
            .. row.Members.Select(key => key?.ToString(CultureInfo.InvariantCulture)),
            .. row.Words,
            row.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Millionths(row.Value),
            Millionths(row.Bounds.Lower),
            Millionths(row.Bounds.Upper),
            SnakeCase.Upper(row.Qualifier.ToString()),
            row.HasConflict ? "1" : "0",
        ];
        return string.Join('|', columns);
    }

    private static string? Millionths(decimal? figure) => (figure * 1_000_000m)?.ToString("0.#######", CultureInfo.InvariantCulture);
}
