using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Variables of one operation have different names.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        foreach (var group in operation.VariableDefinitions.GroupBy(definition => definition.Variable.Name.Value))
        {
            if (group.Skip(1).Any())
            {
                Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(definition => definition.Variable.Name)]);
            }
        }
    }
}
