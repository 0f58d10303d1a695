using System.Globalization;
using Analytics.Semantics;
using Analytics.Server.OData.Requests;
using Analytics.Server.Tables;
using Analytics.Storage.Entities;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Querying;

/// <summary>Reads the constants of a filter as values of the column that they are compared with.</summary>
internal static class LiteralReader
{
    /// <summary>The value; null for null.</summary>
    /// <param name="node">A constant.</param>
    /// <param name="type">What the column holds.</param>
    /// <param name="what">The column, in words.</param>
    /// <exception cref="ODataFault">No value of the column can equal it.</exception>
    public static object? Read(ConstantNode node, ColumnType type, string what) => node.Value is null ? null : type switch
    {
        ColumnType.Text => node.Value as string ?? throw Wrong(node, what, "a text in single quotes"),
        ColumnType.Boolean => node.Value is bool ? node.Value : throw Wrong(node, what, "true or false"),
        ColumnType.Date => DateOf(node, what),
        ColumnType.Integer => NumberOf(node) is { } number && decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Wrong(node, what, "a whole number of 32 bits"),
        _ => NumberOf(node) is { } number && ScaledDecimal.CanHold(number)
            ? number
            : throw Wrong(node, what, "a number of at most 6 decimals between -9223372036854 and 9223372036854"),
    };

    // The text, for the parser keeps numbers with an exponent or a point as binary floats.
    private static decimal? NumberOf(ConstantNode node) => node.Value switch
    {
        int or long => Convert.ToDecimal(node.Value, CultureInfo.InvariantCulture),
        decimal or double or float when decimal.TryParse(
            node.LiteralText.TrimEnd('M', 'm', 'D', 'd', 'F', 'f'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static DateOnly DateOf(ConstantNode node, string what) => node.Value switch
    {
        Date date => new DateOnly(date.Year, date.Month, date.Day),
        DateTimeOffset { TimeOfDay.Ticks: 0, Offset.Ticks: 0 } midnight => DateOnly.FromDateTime(midnight.DateTime),
        _ => throw Wrong(node, what, "a day such as 2023-06-14"),
    };

    private static ODataFault Wrong(ConstantNode node, string what, string expected) => ODataFault.Bad(
        ODataCodes.FilterInvalid, QueryOptions.Filter, $"{what} is compared with {expected}; {Suggestion.Shorten(node.LiteralText ?? "null")} is not.");
}
