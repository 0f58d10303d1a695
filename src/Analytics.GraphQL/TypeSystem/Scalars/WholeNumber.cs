using System.Text.Json;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Reads whole numbers out of what resolvers and clients give.</summary>
internal static class WholeNumber
{
    /// <summary>The whole number that a CLR number holds without loss; false for fractions, other types and what 64 bits cannot hold.</summary>
    public static bool TryGet(object value, out long number)
    {
        switch (value)
        {
            case int i:
                number = i;
                return true;
            case long l:
                number = l;
                return true;
            case short or byte or sbyte or ushort or uint:
                number = Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
                return true;
            case ulong u:
                number = unchecked((long)u);
                return u <= long.MaxValue;
            case decimal d:
                return TryGet(d, out number);
            case double or float:
                return TryGet(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture), out number);
            default:
                number = 0;
                return false;
        }
    }

    /// <summary>The whole number that a JSON number states exactly, also in the forms <c>1.0</c> and <c>1e3</c>.</summary>
    public static bool TryGet(JsonElement value, out long number)
    {
        if (value.TryGetInt64(out number))
        {
            return true;
        }

        return ExactDecimal.TryParse(value.GetRawText(), out var exact) && TryGet(exact, out number);
    }

    private static bool TryGet(decimal value, out long number)
    {
        var fits = value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue;
        number = fits ? (long)value : 0;
        return fits;
    }

    private static bool TryGet(double value, out long number)
    {
        var fits = value == Math.Floor(value) && value is >= -9.2e18 and <= 9.2e18;
        number = fits ? (long)value : 0;
        return fits;
    }
}
