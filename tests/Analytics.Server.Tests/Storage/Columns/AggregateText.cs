using System.Globalization;
using Analytics.Semantics.Engines;

namespace Analytics.Server.Tests.Storage.Columns;

/// <summary>A table of groups as text, the groups in order, so that tables compare whole; types of keys count.</summary>
internal static class AggregateText
{
    public static string Of(AggregateTable table) =>
        string.Join('\n', table.Keys.Zip(table.Values, (keys, values) => $"{string.Join('|', keys.Select(Key))} = {string.Join('|', values.Select(Number))}").Order(StringComparer.Ordinal));

    private static string Key(object? key) => key is null ? "null" : string.Create(CultureInfo.InvariantCulture, $"{key.GetType().Name} {key}");

    private static string Number(decimal? number) => number is { } value ? (value / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "null";
}
