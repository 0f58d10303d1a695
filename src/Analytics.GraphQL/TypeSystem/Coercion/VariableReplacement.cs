using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Puts variables' values into a literal, so that a custom scalar never sees a variable.</summary>
internal static class VariableReplacement
{
    public static ValueNode Apply(ValueNode literal, VariableValues? variables) => literal switch
    {
        VariableNode variable => variables?.FindLiteral(variable.Name.Value) ?? new NullValueNode(variable.Location),
        ListValueNode list => new ListValueNode(list.Location, [.. list.Values.Select(item => Apply(item, variables))]),
        ObjectValueNode value => new ObjectValueNode(value.Location, [.. value.Fields.Where(field => IsGiven(field, variables))
            .Select(field => new ObjectFieldNode(field.Location, field.Name, Apply(field.Value, variables)))]),
        _ => literal,
    };

    private static bool IsGiven(ObjectFieldNode field, VariableValues? variables) =>
        field.Value is not VariableNode variable || variables?.TryGet(variable.Name.Value, out _) == true;
}
