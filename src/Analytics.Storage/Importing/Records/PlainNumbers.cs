using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing.Records;

/// <summary>Numbers and days written in digits alone.</summary>
internal static class PlainNumbers
{
    private const int MostDigits = 9;
    private const int MostDigitsBeforeThePoint = 12;

    /// <summary>At most nine digits.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> text, out int number)
    {
        var sound = TryDigits(text, MostDigits, out var digits);
        number = (int)digits;
        return sound;
    }

    /// <summary>Digits and, after a point, at most six more, in millionths; nothing is 0.</summary>
    public static bool TryMillionths(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        var point = text.IndexOf((byte)'.');
        var decimals = point < 0 ? "0"u8 : text[(point + 1)..];
        if (!TryDigits(point < 0 ? text : text[..point], MostDigitsBeforeThePoint, out var whole)
            || !TryDigits(decimals, ScaledDecimal.Decimals, out var rest))
        {
            return false;
        }

        for (var place = decimals.Length; place < ScaledDecimal.Decimals; place++)
        {
            rest *= 10;
        }

        number = (whole * ScaledDecimal.ToMillionths(1)) + rest;
        return true;
    }

    /// <summary>A day as 2023-06-14.</summary>
    public static bool TryDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryWhole(text[..4], out var year) || !TryWhole(text[5..7], out var month) || !TryWhole(text[8..], out var number)
            || year < 1 || month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, number);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, int most, out long number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > most)
        {
            return false;
        }

        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit((char)letter))
            {
                return false;
            }

            number = (number * 10) + (letter - '0');
        }

        return true;
    }
}
