namespace Analytics.GraphQL.Language;

/// <summary>Prints values, type references, arguments and directives.</summary>
internal static class ValuePrinter
{
    public static string Print(ValueNode node) => node switch
    {
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode text => text.IsBlock ? StringPrinter.PrintBlock(text.Value) : StringPrinter.Print(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode value => value.Value,
        ListValueNode list => PrintList(list),
        ObjectValueNode fields => PrintObject(fields),
        _ => throw new ArgumentException($"{node.GetType().Name} is no value.", nameof(node)),
    };

    public static string Print(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Print(nonNull.OfType) + "!",
        ListTypeNode list => $"[{Print(list.OfType)}]",
        NamedTypeNode named => named.Name.Value,
        _ => throw new ArgumentException($"{node.GetType().Name} is no type reference.", nameof(node)),
    };

    public static string Print(ArgumentNode node) => $"{node.Name.Value}: {Print(node.Value)}";

    public static string Print(ObjectFieldNode node) => $"{node.Name.Value}: {Print(node.Value)}";

    public static string Print(DirectiveNode node) => $"@{node.Name.Value}{Layout.InLine(node.Arguments.Select(Print))}";

    public static string Print(IEnumerable<DirectiveNode> nodes) => Layout.Join(" ", nodes.Select(Print));

    /// <summary>The default value as it follows a type; empty for none.</summary>
    public static string PrintDefault(ValueNode? node) => node is null ? "" : " = " + Print(node);

    /// <summary>The description on its own line or lines; empty for none.</summary>
    public static string PrintDescription(StringValueNode? node) => node is null ? "" : Print(node) + "\n";

    private static string PrintList(ListValueNode node)
    {
        var values = node.Values.Select(Print).ToList();
        var line = $"[{Layout.Join(", ", values)}]";
        return line.Length > Layout.MaxWidth ? $"[\n{Layout.Indent(Layout.Join("\n", values))}\n]" : line;
    }

    private static string PrintObject(ObjectValueNode node)
    {
        var fields = node.Fields.Select(Print).ToList();
        var line = $"{{ {Layout.Join(", ", fields)} }}";
        return line.Length > Layout.MaxWidth ? Layout.Block(fields) : line;
    }
}
