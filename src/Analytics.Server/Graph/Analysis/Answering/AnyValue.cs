using System.Globalization;
using Analytics.GraphQL;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>Writes a value of any kind: a number, a text or word, a day, a truth value or null.</summary>
internal static class AnyValue
{
    public static void Write(ResultWriter output, object? value)
    {
        switch (value)
        {
            case null:
                output.WriteNull();
                break;
            case int number:
                output.WriteNumber((long)number);
                break;
            case long number:
                output.WriteNumber(number);
                break;
            case decimal number:
                output.WriteNumber(number);
                break;
            case bool truth:
                output.WriteBoolean(truth);
                break;
            case DateOnly day:
                output.WriteString(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                output.WriteString((string)value);
                break;
        }
    }
}
