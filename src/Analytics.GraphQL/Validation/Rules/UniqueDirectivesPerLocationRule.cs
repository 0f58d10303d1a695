using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>A directive that is not repeatable stands once at a place.</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation) => Check(operation.Directives);

    public override void EnterFragment(FragmentDefinitionNode fragment) => Check(fragment.Directives);

    public override void EnterVariableDefinition(VariableDefinitionNode definition) => Check(definition.Directives);

    public override void EnterField(FieldNode field) => Check(field.Directives);

    public override void EnterFragmentSpread(FragmentSpreadNode spread) => Check(spread.Directives);

    public override void EnterInlineFragment(InlineFragmentNode fragment) => Check(fragment.Directives);

    private void Check(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.FindDirective(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
