using System.Text;
using Analytics.Semantics;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing.Records;

/// <summary>The cells of one row by column, read as what they must be; what is wrong becomes a fault.</summary>
internal sealed class RecordCells(RecordHeader header, CsvFields fields)
{
    private List<RecordFault> _faults = [];
    private int _line;

    public bool IsSound { get; private set; }

    public int Line => _line;

    public void Begin(int line, List<RecordFault> faults) => (_line, _faults, IsSound) = (line, faults, true);

    public bool IsEmpty(RecordColumn column) => Of(column).IsEmpty;

    public ReadOnlySpan<byte> Of(RecordColumn column) => header.Has(column) ? fields[header.PlaceOf(column)] : default;

    public string TextOf(RecordColumn column) => RecordFault.Shorten(Of(column));

    public void Fault(RecordColumn column, string problem, string remedy)
    {
        IsSound = false;
        _faults.Add(new RecordFault(_line, header.NameOf(column), TextOf(column), problem, remedy));
    }

    /// <summary>A name that others refer to by.</summary>
    public string Key(RecordColumn column, string what)
    {
        var text = Encoding.UTF8.GetString(Of(column));
        if (text.Length is 0 or > RecordLimits.LongestKey)
        {
            Fault(column, text.Length == 0 ? "the field is empty" : $"the field has {text.Length} characters", $"write {what} of 1 to {RecordLimits.LongestKey} characters");
        }
        else if (!IsPlain(text))
        {
            Fault(column, $"'{TextOf(column)}' holds a control character, or a blank at its begin or end", "remove it");
        }

        return text;
    }

    public DateOnly Day(RecordColumn column)
    {
        if (PlainNumbers.TryDay(Of(column), out var day))
        {
            return day;
        }

        Fault(column, IsEmpty(column) ? "the field is empty" : $"'{TextOf(column)}' is no date", "write it as 2023-06-14");
        return default;
    }

    /// <summary>A whole number; null where the field is empty.</summary>
    public int? Whole(RecordColumn column)
    {
        if (IsEmpty(column))
        {
            return null;
        }

        if (!PlainNumbers.TryWhole(Of(column), out var number))
        {
            Fault(column, $"'{TextOf(column)}' is no whole number", "write digits alone, such as 400");
        }

        return number;
    }

    /// <summary>A number in millionths; 0 where the field is empty.</summary>
    public long Millionths(RecordColumn column)
    {
        if (!PlainNumbers.TryMillionths(Of(column), out var number))
        {
            Fault(column, $"'{TextOf(column)}' is no number of at most {ScaledDecimal.Decimals} decimals", "write it as 1 or 1.5");
        }

        return number;
    }

    public bool Flag(RecordColumn column)
    {
        var isTrue = Of(column).SequenceEqual("true"u8);
        if (!isTrue && !Of(column).SequenceEqual("false"u8))
        {
            Fault(column, IsEmpty(column) ? "the field is empty" : $"'{TextOf(column)}' is neither true nor false", "write true or false");
        }

        return isTrue;
    }

    public TEnum Word<TEnum>(RecordColumn column)
        where TEnum : struct, Enum
    {
        if (!RecordWords<TEnum>.TryParse(Of(column), out var member))
        {
            Unknown(column, UpperSnake<TEnum>.All);
        }

        return member;
    }

    /// <summary>The key of what the cell names; null where it is empty.</summary>
    public int? Place(RecordColumn column, Dictionary<string, int> known, string what)
    {
        var text = Of(column);
        if (text.IsEmpty)
        {
            return null;
        }

        Span<char> name = stackalloc char[Math.Min(text.Length, RecordLimits.LongestField)];
        name = name[..Encoding.UTF8.GetChars(text[..name.Length], name)];
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var key))
        {
            return key;
        }

        Fault(column, $"there is no {what} '{TextOf(column)}'", Suggestion.For(TextOf(column), known.Keys));
        return null;
    }

    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\u0000', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F')
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    private void Unknown(RecordColumn column, IReadOnlyList<string> words) => Fault(
        column,
        IsEmpty(column) ? "the field is empty" : $"'{TextOf(column)}' is not known",
        IsEmpty(column) ? $"write one of {string.Join(", ", words)}" : Suggestion.For(TextOf(column), words));
}
