namespace Analytics.GraphQL.Language;

/// <summary>Prints a syntax tree as GraphQL source text in one canonical layout.</summary>
internal static class SyntaxPrinter
{
    public static string Print(SyntaxNode node) => node switch
    {
        DocumentNode document => Layout.Join("\n\n", document.Definitions.Select(Print)),
        OperationDefinitionNode operation => ExecutablePrinter.Print(operation),
        FragmentDefinitionNode fragment => ExecutablePrinter.Print(fragment),
        VariableDefinitionNode variable => ExecutablePrinter.Print(variable),
        SelectionSetNode set => ExecutablePrinter.Print(set),
        SelectionNode selection => ExecutablePrinter.Print(selection),
        NameNode name => name.Value,
        ValueNode value => ValuePrinter.Print(value),
        TypeNode type => ValuePrinter.Print(type),
        ArgumentNode argument => ValuePrinter.Print(argument),
        ObjectFieldNode field => ValuePrinter.Print(field),
        DirectiveNode directive => ValuePrinter.Print(directive),
        SchemaDefinitionNode schema => TypeSystemPrinter.Print(schema),
        TypeDefinitionNode type => TypeSystemPrinter.Print(type),
        DirectiveDefinitionNode directive => TypeSystemPrinter.Print(directive),
        OperationTypeDefinitionNode operation => TypeSystemPrinter.Print(operation),
        FieldDefinitionNode field => TypeSystemPrinter.Print(field),
        InputValueDefinitionNode input => TypeSystemPrinter.Print(input),
        EnumValueDefinitionNode value => TypeSystemPrinter.Print(value),
        _ => throw new ArgumentException($"{node.GetType().Name} cannot be printed.", nameof(node)),
    };
}
