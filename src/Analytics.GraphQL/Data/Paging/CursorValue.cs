using System.Globalization;
using System.Text;

namespace Analytics.GraphQL.Data;

/// <summary>One value inside a cursor: its length and its text, or a dash for null.</summary>
internal static class CursorValue
{
    public static void Append(StringBuilder text, object? value)
    {
        if (value is null)
        {
            text.Append('-');
            return;
        }

        var form = value switch
        {
            string same => same,
            Enum number => Convert.ToInt64(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
            DateOnly or DateTime or DateTimeOffset or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
            double or float => ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
        text.Append(CultureInfo.InvariantCulture, $"{form.Length}:{form}");
    }

    public static bool TryTake(ref ReadOnlySpan<char> text, Type type, out object? value)
    {
        value = null;
        if (text is ['-', ..])
        {
            text = text[1..];
            return Comparison.CanBeNull(type);
        }

        var colon = text.IndexOf(':');
        if (colon < 1 || !int.TryParse(text[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            || length > text.Length - colon - 1)
        {
            return false;
        }

        var form = text.Slice(colon + 1, length).ToString();
        text = text[(colon + 1 + length)..];
        return TryParse(form, Nullable.GetUnderlyingType(type) ?? type, out value);
    }

    private static bool TryParse(string form, Type type, out object? value)
    {
        try
        {
            value = Parse(form, type);
            return true;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or InvalidCastException)
        {
            value = null;
            return false;
        }
    }

    private static object Parse(string form, Type type)
    {
        var culture = CultureInfo.InvariantCulture;
        if (type.IsEnum)
        {
            return Enum.ToObject(type, long.Parse(form, NumberStyles.AllowLeadingSign, culture));
        }

        return type == typeof(string) ? form
            : type == typeof(DateOnly) ? DateOnly.ParseExact(form, "O", culture)
            : type == typeof(TimeOnly) ? TimeOnly.ParseExact(form, "O", culture)
            : type == typeof(DateTime) ? DateTime.ParseExact(form, "O", culture, DateTimeStyles.RoundtripKind)
            : type == typeof(DateTimeOffset) ? DateTimeOffset.ParseExact(form, "O", culture, DateTimeStyles.RoundtripKind)
            : type == typeof(Guid) ? Guid.Parse(form, culture)
            : Convert.ChangeType(form, type, culture);
    }
}
