using System.Globalization;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Reads the operands of filters as the type of their field: <see cref="string"/>, <see cref="long"/> or <see cref="DateOnly"/>, for time the first day.</summary>
internal sealed class OperandReader(FaultSink faults)
{
    /// <summary>The operand; null and false where it does not fit, which has then been told.</summary>
    public bool TryRead(FilterField field, FilterTest test, out object? operand)
    {
        operand = null;
        if (!Fits(field, test))
        {
            return false;
        }

        if (test.Operation is not (FilterOperation.In or FilterOperation.Nin))
        {
            return TryReadOne(field, test, test.Value, out operand);
        }

        var items = test.Value as object?[] ?? [test.Value];
        var read = new object?[items.Length];
        operand = read;
        return Enumerable.Range(0, items.Length).All(place => TryReadOne(field, test, items[place], out read[place]));
    }

    private bool Fits(FilterField field, FilterTest test)
    {
        var isText = field.Type == AttributeType.Text && field.Key.Grain is null;
        if (Comparisons.IsOfText(test.Operation) && !isText)
        {
            return Refuse(test, $"'{field.Name}' is no text, so it takes no '{NameOf(test.Operation)}'; compare it with eq, neq, in or nin.");
        }

        if (Comparisons.IsOfOrder(test.Operation) && (isText || field.Type == AttributeType.Enum))
        {
            return Refuse(test, $"'{field.Name}' has no order, so it takes no '{NameOf(test.Operation)}'; compare it with eq, neq, in or nin.");
        }

        var takesNull = test.Operation is FilterOperation.Eq or FilterOperation.Neq or FilterOperation.In or FilterOperation.Nin;
        return test.Value is not null || (takesNull && test.Operation is FilterOperation.Eq or FilterOperation.Neq)
            || Refuse(test, $"'{NameOf(test.Operation)}' takes no null; leave it out, or test for null with eq or neq.");
    }

    private bool TryReadOne(FilterField field, FilterTest test, object? value, out object? read)
    {
        read = value is null ? null : Convert(field, value);
        if (read is null && value is not null)
        {
            return Refuse(test, Mismatch(field, value), field.Type == AttributeType.Enum ? Near(field, value) : []);
        }

        return true;
    }

    private static object? Convert(FilterField field, object value)
    {
        if (field.Key.Grain is { } grain)
        {
            return value is DateOnly day ? CalendarPeriods.StartOf(grain, day)
                : CalendarPeriods.Read(grain, grain == TimeGrain.Year ? Digits(value).PadLeft(4, '0') : value as string ?? "");
        }

        return field.Type switch
        {
            AttributeType.Integer => long.TryParse(Digits(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            AttributeType.Date => value is DateOnly day ? day : CalendarPeriods.Read(TimeGrain.Day, value as string ?? ""),
            AttributeType.Enum => value is string word && field.Words.Contains(word) ? word : null,
            _ => value as string,
        };
    }

    // A whole number in any of the forms in which channels give one.
    private static string Digits(object value) => value switch
    {
        int or long => System.Convert.ToString(value, CultureInfo.InvariantCulture)!,
        decimal number when decimal.IsInteger(number) => decimal.Truncate(number).ToString(CultureInfo.InvariantCulture),
        string text => text,
        _ => "",
    };

    private static string Mismatch(FilterField field, object value)
    {
        var expected = field.Key.Grain switch
        {
            TimeGrain.Year => "a year such as 2023",
            TimeGrain.Quarter => "a quarter such as 2023-Q1",
            TimeGrain.Month => "a month such as 2023-01",
            TimeGrain.Day => "a day such as 2023-01-31",
            _ => field.Type switch
            {
                AttributeType.Integer => "a whole number",
                AttributeType.Date => "a day such as 2023-01-31",
                AttributeType.Enum => "one of " + string.Join(", ", field.Words),
                _ => "a text",
            },
        };
        return $"'{field.Name}' takes {expected}; '{Shorten(value)}' is not.";
    }

    private static string[] Near(FilterField field, object value) => [.. Suggestion.Near(Shorten(value), field.Words)];

    private static string Shorten(object value)
    {
        var text = System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.Length <= 40 ? text : text[..40] + "…";
    }

    private static string NameOf(FilterOperation operation) => char.ToLowerInvariant(operation.ToString()[0]) + operation.ToString()[1..];

    private bool Refuse(FilterTest test, string message, params IReadOnlyList<string> suggestions)
    {
        faults.Add(QueryCodes.FilterInvalid, test.Path, message, suggestions);
        return false;
    }
}
