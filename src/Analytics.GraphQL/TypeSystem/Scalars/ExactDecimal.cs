using System.Globalization;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Reads decimal numbers without ever rounding.</summary>
internal static class ExactDecimal
{
    /// <summary>False where the text is no JSON number or <see cref="decimal"/> cannot hold it exactly.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        return Significand(text) is { } given && given == Significand(value.ToString(CultureInfo.InvariantCulture));
    }

    // The digits without leading and trailing zeros, and the power of ten of the last one.
    private static (string Digits, long Power)? Significand(string text)
    {
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = (mark < 0 ? text : text[..mark]).TrimStart('-', '+');
        long power = 0;
        if (mark >= 0 && !long.TryParse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power))
        {
            return null;
        }

        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        power -= point < 0 ? 0 : digits.Length - point;
        var trimmed = digits.TrimEnd('0');
        power += digits.Length - trimmed.Length;
        trimmed = trimmed.TrimStart('0');
        return trimmed.Length == 0 ? ("", 0) : (trimmed, power);
    }
}
