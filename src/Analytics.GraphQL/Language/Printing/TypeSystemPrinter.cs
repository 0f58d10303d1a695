namespace Analytics.GraphQL.Language;

/// <summary>Prints the definitions and extensions of schema, types and directives.</summary>
internal static class TypeSystemPrinter
{
    public static string Print(SchemaDefinitionNode node) => Print(
        node, node.Description, "schema", ValuePrinter.Print(node.Directives), Layout.Block(node.OperationTypes.Select(Print)));

    public static string Print(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => Print(node, "scalar", ""),
        ObjectTypeDefinitionNode type => PrintFields(type, "type"),
        InterfaceTypeDefinitionNode type => PrintFields(type, "interface"),
        UnionTypeDefinitionNode union => Print(node, "union", Layout.Wrap("= ", PrintNames(union.Types, " | "))),
        EnumTypeDefinitionNode type => Print(node, "enum", Layout.Block(type.Values.Select(Print))),
        InputObjectTypeDefinitionNode input => Print(node, "input", Layout.Block(input.Fields.Select(Print))),
        _ => throw new ArgumentException($"{node.GetType().Name} is no type definition.", nameof(node)),
    };

    public static string Print(DirectiveDefinitionNode node) =>
        ValuePrinter.PrintDescription(node.Description)
        + Layout.Join(
            " ",
            $"directive @{node.Name.Value}{PrintArguments(node.Arguments)}",
            node.IsRepeatable ? "repeatable" : "",
            "on",
            Layout.Join(" | ", node.Locations.Select(location => location.Value)));

    public static string Print(OperationTypeDefinitionNode node) =>
        $"{OperationTypes.KeywordOf(node.Operation)}: {node.Type.Name.Value}";

    public static string Print(FieldDefinitionNode node) =>
        ValuePrinter.PrintDescription(node.Description)
        + $"{node.Name.Value}{PrintArguments(node.Arguments)}: {ValuePrinter.Print(node.Type)}"
        + Layout.Wrap(" ", ValuePrinter.Print(node.Directives));

    public static string Print(InputValueDefinitionNode node) =>
        ValuePrinter.PrintDescription(node.Description)
        + $"{node.Name.Value}: {ValuePrinter.Print(node.Type)}{ValuePrinter.PrintDefault(node.DefaultValue)}"
        + Layout.Wrap(" ", ValuePrinter.Print(node.Directives));

    public static string Print(EnumValueDefinitionNode node) =>
        ValuePrinter.PrintDescription(node.Description)
        + Layout.Join(" ", node.Name.Value, ValuePrinter.Print(node.Directives));

    private static string PrintFields(FieldsTypeDefinitionNode node, string keyword) => Print(
        node,
        node.Description,
        keyword,
        node.Name.Value,
        Layout.Wrap("implements ", PrintNames(node.Interfaces, " & ")),
        ValuePrinter.Print(node.Directives),
        Layout.Block(node.Fields.Select(Print)));

    private static string Print(TypeDefinitionNode node, string keyword, string body) =>
        Print(node, node.Description, keyword, node.Name.Value, ValuePrinter.Print(node.Directives), body);

    private static string Print(TypeSystemNode node, StringValueNode? description, params string[] parts) =>
        ValuePrinter.PrintDescription(description)
        + Layout.Wrap("", node.IsExtension ? "extend" : "", " ")
        + Layout.Join(" ", parts);

    private static string PrintArguments(IEnumerable<InputValueDefinitionNode> nodes)
    {
        var arguments = nodes.Select(Print).ToList();
        return arguments.Exists(argument => argument.Contains('\n')) ? Layout.Stacked(arguments) : Layout.InLine(arguments);
    }

    private static string PrintNames(IEnumerable<NamedTypeNode> types, string separator) =>
        Layout.Join(separator, types.Select(type => type.Name.Value));
}
