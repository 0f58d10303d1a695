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
                output.Null();
                break;
            case int number:
                output.Number(number);
                break;
            case long number:
                output.Number(number);
                break;
            case decimal number:
                output.Number(number);
                break;
            case bool truth:
                output.Boolean(truth);
                break;
            case DateOnly day:
                output.String(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                output.String((string)value);
                break;
        }
    }
}
