using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>Variables are used only where their type is allowed.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveOperation(OperationDefinitionNode operation)
    {
        var defined = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            if (Context.FindType(definition.Type) is { } type)
            {
                defined[definition.Variable.Name.Value] = (definition, type);
            }
        }

        foreach (var usage in Context.VariableUsages.Of(operation))
        {
            if (!Context.IsAborted && usage.Type is { } expected && defined.TryGetValue(usage.Node.Name.Value, out var variable))
            {
                Check(usage, expected, variable.Node, variable.Type);
            }
        }
    }

    private void Check(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Node.Name.Value;
        if (!IsAllowed(usage, expected, definition, type))
        {
            Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        }

        if (usage.Holder is { IsOneOf: true } holder && type is not NonNullType)
        {
            Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{holder}\".",
                definition,
                usage.Node);
        }
    }

    private static bool IsAllowed(VariableUsage usage, GraphQLType expected, VariableDefinitionNode definition, GraphQLType type)
    {
        var isDefaulted = usage.HasDefault || definition.DefaultValue is not (null or NullValueNode);
        return TypeRelations.IsCompatible(type, isDefaulted && type is not NonNullType ? expected.Nullable : expected);
    }
}
