using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A literal on one line.</summary>
internal static class LiteralText
{
    public static string Of(ValueNode literal) => literal switch
    {
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode text => Inspection.Quote(text.Value),
        BooleanValueNode flag => flag.Value ? "true" : "false",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{string.Join(", ", list.Values.Select(Of))}]",
        ObjectValueNode fields when fields.Fields.Count == 0 => "{}",
        ObjectValueNode fields => $"{{ {string.Join(", ", fields.Fields.Select(field => $"{field.Name.Value}: {Of(field.Value)}"))} }}",
        _ => "null",
    };

    public static string Of(TypeNode type) => type switch
    {
        NonNullTypeNode required => Of(required.OfType) + "!",
        ListTypeNode list => $"[{Of(list.OfType)}]",
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
