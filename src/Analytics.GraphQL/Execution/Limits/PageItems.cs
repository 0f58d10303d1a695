using System.Globalization;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>How many items a field is reckoned to have: what <c>first</c> and <c>last</c> ask for, up to its maximum, or its default.</summary>
internal sealed class PageItems(PageSize? pageSize, ValueNode? first, ValueNode? last)
{
    /// <summary>One item, as of every field that is no page.</summary>
    public static readonly PageItems One = new(null, null, null);

    public bool IsConstant => pageSize is null || (first is not VariableNode && last is not VariableNode);

    public static PageItems Of(Field field, FieldNode node) =>
        field.PageSize is null ? One : new(field.PageSize, FindArgument(node, "first"), FindArgument(node, "last"));

    public long Count(VariableValues variables)
    {
        if (pageSize is not { } page)
        {
            return 1;
        }

        var fromStart = Value(first, variables);
        var fromEnd = Value(last, variables);
        return Math.Clamp(Math.Max(fromStart ?? fromEnd ?? page.Default, fromEnd ?? 0), 0, page.Maximum);
    }

    private static long? Value(ValueNode? argument, VariableValues variables) => argument switch
    {
        IntValueNode number => int.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue,
        VariableNode variable when variables.TryGet(variable.Name.Value, out var value) && value is int number => number,
        _ => null,
    };

    private static ValueNode? FindArgument(FieldNode node, string name) =>
        node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
}
