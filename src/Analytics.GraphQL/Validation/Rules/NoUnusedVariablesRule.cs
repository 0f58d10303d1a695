using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Every variable that an operation defines is used by it or by a fragment that it spreads.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var used = Context.VariableUsages.Of(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            if (!used.Contains(name))
            {
                var by = operation.Name is null ? "" : $" in operation \"{operation.Name.Value}\"";
                Report($"Variable \"${name}\" is never used{by}.", definition);
            }
        }
    }
}
