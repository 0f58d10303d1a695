using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>What a document gives for one argument.</summary>
internal sealed class ArgumentInput(string owner, InputValue definition, ValueNode? literal, SyntaxNode node, int index)
{
    public int Index { get; } = index;

    /// <summary>False where the value depends on variables, or does not fit: <see cref="Coerce"/> then tells.</summary>
    public bool TryCoerceConstant(out object? value)
    {
        if (literal is null)
        {
            value = Absent;
            return true;
        }

        value = null;
        try
        {
            return !DependsOnVariables(literal) && ValueCoercion.TryCoerce(literal, definition.Type, null, out value);
        }
        catch (Exception fault) when (fault is CoercionException or GraphQLException)
        {
            return false;
        }
    }

    /// <exception cref="GraphQLException">The value does not fit its type.</exception>
    public object? Coerce(VariableValues variables)
    {
        if (literal is null)
        {
            throw Fault($" of required type \"{definition.Type}\" was not provided.", node.Location);
        }

        if (literal is VariableNode variable && !definition.IsRequired && !variables.TryGet(variable.Name.Value, out _))
        {
            return Absent;
        }

        try
        {
            return ValueCoercion.TryCoerce(literal, definition.Type, variables, out var value) ? value : throw Explain(literal, variables);
        }
        catch (CoercionException fault)
        {
            throw Fault($" has invalid value: {fault.Message}", literal.Location);
        }
    }

    private GraphQLException Explain(ValueNode value, VariableValues variables)
    {
        var faults = new InputFaults(1, suggestions: true);
        new LiteralChecker(faults, variables).Check(value, definition.Type);
        var fault = faults.Found[0];
        return Fault($" has invalid value{InputPath.Describe(fault.Path)}: {fault.Message}", fault.Location ?? value.Location);
    }

    private object? Absent => definition.DefaultValue is null ? ResolverContext.Missing : definition.CoercedDefault;

    private static bool DependsOnVariables(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(DependsOnVariables),
        ObjectValueNode fields => fields.Fields.Any(field => DependsOnVariables(field.Value)),
        _ => false,
    };

    private GraphQLException Fault(string text, Location place) =>
        new(new GraphQLError($"Argument \"{owner}({definition.Name}:)\"{text}", ErrorCodes.Variable) { Locations = [place] });
}
