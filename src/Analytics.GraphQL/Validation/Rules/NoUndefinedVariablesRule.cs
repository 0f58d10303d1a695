using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Every variable that an operation uses, also through fragments, is defined by it.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var usage in Context.VariableUsages.Of(operation))
        {
            if (Context.IsAborted)
            {
                break;
            }

            var name = usage.Node.Name.Value;
            if (!defined.Contains(name))
            {
                var by = operation.Name is null ? "" : $" by operation \"{operation.Name.Value}\"";
                Report($"Variable \"${name}\" is not defined{by}.", usage.Node, operation);
            }
        }
    }
}
