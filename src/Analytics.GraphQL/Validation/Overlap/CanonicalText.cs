using System.Text;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Texts that are equal exactly when what they stand for is written alike, input fields in any order.</summary>
internal static class CanonicalText
{
    public static string Of(ValueNode value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    public static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                text.Append("i:").Append(number.Value);
                break;
            case FloatValueNode number:
                text.Append("f:").Append(number.Value);
                break;
            case StringValueNode @string:
                text.Append(@string.IsBlock ? 'b' : 's').Append(@string.Value.Length).Append(':').Append(@string.Value);
                break;
            case BooleanValueNode boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case EnumValueNode @enum:
                text.Append("e:").Append(@enum.Value);
                break;
            case ListValueNode list:
                AppendList(text, list);
                break;
            case ObjectValueNode @object:
                AppendObject(text, @object);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendList(StringBuilder text, ListValueNode list)
    {
        text.Append('[');
        foreach (var item in list.Values)
        {
            Append(text, item);
            text.Append(',');
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ObjectValueNode value)
    {
        text.Append('{');
        foreach (var field in value.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal))
        {
            text.Append(field.Name.Value).Append('=');
            Append(text, field.Value);
            text.Append(',');
        }

        text.Append('}');
    }
}
