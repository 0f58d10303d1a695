using System.Text;

namespace Analytics.Semantics.Figures.Reading;

/// <summary>Reads digits, thousands separators and a decimal point.</summary>
internal static class NumberParser
{
    private const int MostDigits = 15;
    private const int GroupLength = 3;

    internal static PrintedNumber? Read(FigureCursor cursor)
    {
        int start = cursor.Position;
        StringBuilder digits = new();
        if (!TakeDigits(cursor, digits))
        {
            return cursor.Fail<PrintedNumber>(start, cursor.Here(), "a figure needs digits, as in \"2496人次\"");
        }

        if (cursor.Current == ',' && !TakeGroups(cursor, digits))
        {
            return null;
        }

        int whole = digits.Length;
        if (cursor.Current == '.' && !TakeFraction(cursor, digits))
        {
            return null;
        }

        return Number(cursor, start, digits, digits.Length - whole);
    }

    private static PrintedNumber? Number(FigureCursor cursor, int start, StringBuilder digits, int decimals)
    {
        if (digits.Length > MostDigits)
        {
            return cursor.Fail<PrintedNumber>(start, $"{digits.Length} digits", $"a figure has at most {MostDigits}");
        }

        decimal value = 0;
        for (int index = 0; index < digits.Length; index++)
        {
            value = (value * 10) + (digits[index] - '0');
        }

        cursor.SkipSpaces();
        PrintedNumber whole = new(value, decimals);
        return whole with { Value = value * whole.LastDigit };
    }

    private static bool TakeGroups(FigureCursor cursor, StringBuilder digits)
    {
        if (digits.Length > GroupLength)
        {
            return Refuse(cursor, "a thousands separator after more than three digits");
        }

        while (cursor.Current == ',')
        {
            int before = digits.Length;
            cursor.TakeCharacter();
            TakeDigits(cursor, digits);
            if (digits.Length - before != GroupLength)
            {
                return Refuse(cursor, $"{digits.Length - before} digits after a thousands separator");
            }
        }

        return true;
    }

    private static bool TakeFraction(FigureCursor cursor, StringBuilder digits)
    {
        cursor.TakeCharacter();
        if (TakeDigits(cursor, digits))
        {
            return true;
        }

        cursor.Fail<PrintedNumber>(cursor.Position, cursor.Here(), "a decimal point needs digits after it, as in \"5.2万人次\"");
        return false;
    }

    private static bool TakeDigits(FigureCursor cursor, StringBuilder digits)
    {
        int before = digits.Length;
        while (char.IsAsciiDigit(cursor.Current))
        {
            digits.Append(cursor.TakeCharacter());
        }

        return digits.Length > before;
    }

    private static bool Refuse(FigureCursor cursor, string wrong)
    {
        cursor.Fail<PrintedNumber>(cursor.Position, wrong, "separators stand between groups of three, as in \"154,010毫升\"");
        return false;
    }
}
