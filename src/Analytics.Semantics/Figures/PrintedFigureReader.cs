using System.Diagnostics.CodeAnalysis;
using Analytics.Semantics.Figures.Reading;

namespace Analytics.Semantics.Figures;

/// <summary>Reads a figure as a Chinese text prints it: digits, scale, marks of vagueness and unit.</summary>
public static class PrintedFigureReader
{
    /// <summary>The longest text that is read.</summary>
    public const int MostCharacters = 64;

    /// <summary>Reads one figure, without the sentence around it.</summary>
    /// <param name="printed">Such as "1.119万人次", "7800多个治疗量", "同比均有增长" or "无输血感染事件".</param>
    /// <param name="figure">The figure; null where the text is not one.</param>
    /// <param name="error">What is wrong, at which character (from 1), and what would be right; null where it was read.</param>
    public static bool TryRead(
        string printed,
        [NotNullWhen(true)] out PrintedFigure? figure,
        [NotNullWhen(false)] out string? error)
    {
        ArgumentNullException.ThrowIfNull(printed);
        FigureCursor cursor = new(printed);
        figure = printed.Length > MostCharacters
            ? cursor.Fail<PrintedFigure>(MostCharacters, "the text goes on", $"a figure has at most {MostCharacters} characters")
            : FigureParser.Read(cursor);
        error = figure is null ? cursor.Error : null;
        return figure is not null;
    }
}
