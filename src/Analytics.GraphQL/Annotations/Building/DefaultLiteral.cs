using System.Globalization;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The literal of a C# default value.</summary>
internal static class DefaultLiteral
{
    public static ValueNode Of(object value) => value switch
    {
        bool truth => new BooleanValueNode(default, truth),
        Enum member => new EnumValueNode(default, UpperSnakeCase.Of(member.ToString())),
        byte or short or int or uint or long => new IntValueNode(default, Text(value)),
        float or double or decimal => new FloatValueNode(default, Text(value)),
        _ => new StringValueNode(default, Text(value), isBlock: false),
    };

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
