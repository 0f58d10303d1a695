using System.Text;
using System.Text.Json;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Shows a JSON value as JavaScript programmers write it: two levels deep, ten items a list.</summary>
internal sealed class JsonInspection
{
    private const int MaxDepth = 2;
    private const int MaxItems = 10;
    private const int MaxLength = 1_200;

    private readonly StringBuilder _text = new();

    public string Show(JsonElement value)
    {
        Append(value, 0);
        return _text.ToString();
    }

    private void Append(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(value, depth);
                break;
            case JsonValueKind.Array:
                AppendArray(value, depth);
                break;
            case JsonValueKind.String:
                _text.Append(Inspection.Quote(Inspection.Shorten(value.GetString()!)));
                break;
            case JsonValueKind.Undefined:
                _text.Append("undefined");
                break;
            default:
                _text.Append(Inspection.Shorten(value.GetRawText()));
                break;
        }
    }

    private void AppendObject(JsonElement value, int depth)
    {
        var members = value.EnumerateObject();
        if (!members.MoveNext())
        {
            _text.Append("{}");
            return;
        }

        if (depth >= MaxDepth)
        {
            _text.Append("[Object]");
            return;
        }

        var separator = "{ ";
        do
        {
            _text.Append(separator).Append(members.Current.Name).Append(": ");
            Append(members.Current.Value, depth + 1);
            separator = ", ";
        }
        while (members.MoveNext() && _text.Length < MaxLength);
        _text.Append(" }");
    }

    private void AppendArray(JsonElement value, int depth)
    {
        var length = value.GetArrayLength();
        if (length == 0 || depth >= MaxDepth)
        {
            _text.Append(length == 0 ? "[]" : "[Array]");
            return;
        }

        var separator = "[";
        foreach (var item in value.EnumerateArray().Take(MaxItems))
        {
            _text.Append(separator);
            Append(item, depth + 1);
            separator = ", ";
        }

        var left = length - MaxItems;
        _text.Append(left > 1 ? $", ... {left} more items]" : left == 1 ? ", ... 1 more item]" : "]");
    }
}
