using Analytics.Semantics.Model;

namespace Analytics.Server.Exports.Saved;

/// <summary>Reads what a saved query says of itself: the comment before it, whose first paragraph is English, and a second one Chinese.</summary>
internal static class SavedQueryFile
{
    private const char Comment = '#';

    /// <summary>The description; empty where there is no comment.</summary>
    public static LocalizedText DescriptionOf(string text)
    {
        var paragraphs = new List<string> { "" };
        foreach (var line in text.Split('\n').Select(line => line.Trim()).TakeWhile(line => line.StartsWith(Comment)))
        {
            var words = line.TrimStart(Comment).Trim();
            if (words.Length == 0)
            {
                paragraphs.Add("");
            }
            else
            {
                paragraphs[^1] = paragraphs[^1].Length == 0 ? words : $"{paragraphs[^1]} {words}";
            }
        }

        var told = paragraphs.Where(paragraph => paragraph.Length > 0).ToList();
        return told.Count == 0 ? new("", "") : new(told[0], told[^1]);
    }
}
