namespace Analytics.GraphQL.Language;

/// <summary>Prints operations, fragments and their selections.</summary>
internal static class ExecutablePrinter
{
    public static string Print(OperationDefinitionNode node)
    {
        var keyword = OperationTypes.KeywordOf(node.Operation);
        var variables = node.VariableDefinitions.Select(Print).ToList();
        var head = ValuePrinter.PrintDescription(node.Description) + Layout.Join(
            " ",
            keyword,
            node.Name?.Value + PrintVariables(variables),
            ValuePrinter.Print(node.Directives));
        return head == "query" ? Print(node.SelectionSet) : $"{head} {Print(node.SelectionSet)}";
    }

    public static string Print(VariableDefinitionNode node) =>
        ValuePrinter.PrintDescription(node.Description)
        + $"{ValuePrinter.Print(node.Variable)}: {ValuePrinter.Print(node.Type)}{ValuePrinter.PrintDefault(node.DefaultValue)}"
        + Layout.Wrap(" ", ValuePrinter.Print(node.Directives));

    public static string Print(FragmentDefinitionNode node) =>
        ValuePrinter.PrintDescription(node.Description)
        + Layout.Join(
            " ",
            $"fragment {node.Name.Value} on {node.TypeCondition.Name.Value}",
            ValuePrinter.Print(node.Directives),
            Print(node.SelectionSet));

    public static string Print(SelectionSetNode node) => Layout.Block(node.Selections.Select(Print));

    public static string Print(SelectionNode node) => node switch
    {
        FieldNode field => Print(field),
        FragmentSpreadNode spread => Layout.Join(" ", "..." + spread.Name.Value, ValuePrinter.Print(spread.Directives)),
        InlineFragmentNode inline => Layout.Join(
            " ",
            "...",
            Layout.Wrap("on ", inline.TypeCondition?.Name.Value ?? ""),
            ValuePrinter.Print(inline.Directives),
            Print(inline.SelectionSet)),
        _ => throw new ArgumentException($"{node.GetType().Name} is no selection.", nameof(node)),
    };

    private static string Print(FieldNode node)
    {
        var name = Layout.Wrap("", node.Alias?.Value ?? "", ": ") + node.Name.Value;
        var arguments = node.Arguments.Select(ValuePrinter.Print).ToList();
        var line = name + Layout.InLine(arguments);
        return Layout.Join(
            " ",
            line.Length > Layout.MaxWidth ? name + Layout.Stacked(arguments) : line,
            ValuePrinter.Print(node.Directives),
            node.SelectionSet is null ? "" : Print(node.SelectionSet));
    }

    private static string PrintVariables(List<string> variables) => variables.Exists(variable => variable.Contains('\n'))
        ? $"(\n{Layout.Join("\n", variables)}\n)"
        : Layout.InLine(variables);
}
