using System.Globalization;
using Analytics.Semantics;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>One row of a file, read cell by cell; a cell that cannot be read becomes a fault and reads as nothing.</summary>
internal sealed class SeedRow(SeedFile file, int id, int line, IReadOnlyDictionary<string, string> cells, FaultList faults)
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    /// <summary>The place among the rows of the file, from 1: the key of what the row says.</summary>
    public int Id => id;

    public int Line => line;

    public void Fault(string? column, string problem, string remedy) => faults.Add(file.Name, line, column, problem, remedy);

    public string Joined(string[] columns) => string.Join('\u001f', columns.Select(column => cells[column]));

    public string? Text(string column)
    {
        var text = cells[column];
        if (text.Any(char.IsControl))
        {
            Fault(column, "the field holds a line break or another control character", "remove it; a quotation mark may be missing");
            return null;
        }

        if (text.Trim().Length != text.Length)
        {
            Fault(column, $"'{text}' begins or ends with a blank", $"write '{text.Trim()}'");
        }

        return text.Length == 0 ? null : text.Trim();
    }

    public string RequiredText(string column, string what)
    {
        var text = Text(column);
        if (text is null)
        {
            Fault(column, "the field is empty", $"write {what}");
        }

        return text ?? "";
    }

    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= FirstDay && date <= LastDay)
        {
            return date;
        }

        Fault(column, $"'{text}' is no date from 1900 to 2100", "write it as 2024-06-14");
        return null;
    }

    public DateOnly? RequiredDate(string column)
    {
        RequiredText(column, "a date such as 2024-06-14");
        return Date(column);
    }

    public decimal? Number(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, plain, CultureInfo.InvariantCulture, out var number) && ScaledDecimal.CanHold(number))
        {
            return number;
        }

        Fault(column, $"'{text}' is no number of at most {ScaledDecimal.Decimals} decimals", "write it as 2390400 or 11.18");
        return null;
    }

    public TEnum? Member<TEnum>(string column)
        where TEnum : struct, Enum
    {
        var text = RequiredText(column, $"one of {string.Join(", ", UpperSnake<TEnum>.All)}");
        if (UpperSnake<TEnum>.TryParse(text, out var member))
        {
            return member;
        }

        Fault(column, $"'{text}' is not known", Suggestion.For(text, UpperSnake<TEnum>.All));
        return null;
    }
}
