using System.Linq.Expressions;
using Analytics.GraphQL.Data;
using Analytics.Server.OData.Requests;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Querying;

/// <summary>Turns what a filter compares into expressions on a row.</summary>
internal sealed class OperandTranslator(EntitySet set, ParameterExpression row)
{
    /// <exception cref="ODataFault">The node is neither a column nor a function of one that is supported.</exception>
    public FilterOperand Of(QueryNode node)
    {
        var plain = Nodes.Plain(node);
        if (Nodes.ColumnOf(plain) is { } name)
        {
            return Column(set.Find(name)!);
        }

        if (plain is SingleValueFunctionCallNode { Parameters: var parameters } call && parameters.ToList() is [var argument])
        {
            return Function(call.Name, argument);
        }

        throw Unsupported(plain switch
        {
            SingleValueFunctionCallNode function => $"the function '{function.Name}'",
            BinaryOperatorNode binary => $"'{Nodes.Word(binary.OperatorKind)}'",
            UnaryOperatorNode => "a minus before a column",
            SingleValuePropertyAccessNode => "a column of another set",
            _ => "this",
        });
    }

    /// <summary>What to say where a filter has a part that is not supported.</summary>
    public static ODataFault Unsupported(string what) => ODataFault.Bad(
        ODataCodes.FilterUnsupported,
        QueryOptions.Filter,
        $"A filter here cannot have {what}; it compares a column of the row, or length, tolower, toupper, year, month, day or date of one, with a value by eq, ne, gt, ge, lt, le or in, asks contains, startswith or endswith, and joins by and, or, not.");

    private FilterOperand Column(SetColumn column)
    {
        var value = Expression.Property(row, column.Property);
        return new FilterOperand(value, column.Column.Nullable ? Comparison.IsNull(value) : null, column.Column.Type, $"'{column.Column.Name}'");
    }

    private FilterOperand Function(string name, QueryNode argument)
    {
        var of = Of(argument);
        return (name, of.Type) switch
        {
            ("tolower", ColumnType.Text) => Call(of, name, ColumnType.Text, nameof(string.ToLower)),
            ("toupper", ColumnType.Text) => Call(of, name, ColumnType.Text, nameof(string.ToUpper)),
            ("length", ColumnType.Text) => Part(of, name, nameof(string.Length)),
            ("year", ColumnType.Date) => Part(of, name, nameof(DateOnly.Year)),
            ("month", ColumnType.Date) => Part(of, name, nameof(DateOnly.Month)),
            ("day", ColumnType.Date) => Part(of, name, nameof(DateOnly.Day)),
            ("date", ColumnType.Date) => of,
            _ => throw Unsupported($"the function '{name}' of {of.What}"),
        };
    }

    private static FilterOperand Call(FilterOperand of, string name, ColumnType type, string method) =>
        new(Expression.Call(of.Value, method, null), of.IsMissing, type, $"{name} of {of.What}");

    private static FilterOperand Part(FilterOperand of, string name, string property) => new(
        Expression.Property(Nullable.GetUnderlyingType(of.Value.Type) is null ? of.Value : Expression.Property(of.Value, nameof(Nullable<>.Value)), property),
        of.IsMissing,
        ColumnType.Integer,
        $"{name} of {of.What}");
}
