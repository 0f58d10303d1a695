using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Variables are of input types.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (Context.FindType(definition.Type) is { Named.IsInput: false } type)
        {
            Report($"Variable \"${definition.Variable.Name.Value}\" cannot be non-input type \"{type}\".", definition.Type);
        }
    }
}
