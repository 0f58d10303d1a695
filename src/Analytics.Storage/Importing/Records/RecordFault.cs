using System.Text;

namespace Analytics.Storage.Importing.Records;

/// <summary>What is wrong with one row, or strange about it.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Name of the column in the file; null when the row as a whole is meant.</param>
/// <param name="Value">What stands there, shortened.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What would be right.</param>
/// <param name="IsWarning">Whether the row is imported all the same.</param>
public sealed record RecordFault(int Line, string? Column, string Value, string Problem, string Remedy, bool IsWarning = false)
{
    private const int LongestValue = 60;
    private const int MostBytesOfLetter = 4;

    /// <summary>The fault in one line of plain text.</summary>
    public override string ToString() => $"line {Line}{(Column is null ? "" : $", column {Column}")}: {Problem}; {Remedy}";

    internal static string Shorten(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value[..Math.Min(value.Length, LongestValue * MostBytesOfLetter)]);
        var isWhole = text.Length <= LongestValue && value.Length <= LongestValue * MostBytesOfLetter;
        var shown = isWhole ? text : text[..Math.Min(text.Length, LongestValue)] + "…";
        return string.Concat(shown.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
    }
}
