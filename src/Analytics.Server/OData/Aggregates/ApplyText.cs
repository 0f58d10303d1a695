using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Takes the text of <c>$apply</c> apart, minding parentheses and quotes.</summary>
internal static class ApplyText
{
    private const int Deepest = 32;

    /// <summary>The parts between separators that stand in no parentheses.</summary>
    /// <exception cref="ODataFault">A parenthesis or quote is not closed, or they lie too deep.</exception>
    public static IReadOnlyList<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (start, depth, isQuoted) = (0, 0, false);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            isQuoted ^= letter == '\'';
            depth += isQuoted ? 0 : letter switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth is < 0 or > Deepest)
            {
                throw Invalid(depth < 0 ? $"There is a ')' too many at position {place}." : $"Parentheses lie more than {Deepest} deep.");
            }

            if (depth == 0 && !isQuoted && letter == separator)
            {
                parts.Add(text[start..place].Trim());
                start = place + 1;
            }
        }

        parts.Add(text[start..].Trim());
        return depth == 0 && !isQuoted ? parts : throw Invalid(isQuoted ? "A text is not closed by a quote." : "A ')' is missing.");
    }

    /// <summary>The name before parentheses, and what stands in them.</summary>
    /// <exception cref="ODataFault">It is not of this form.</exception>
    public static (string Name, string Inside) Call(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && text.EndsWith(')')
            ? (text[..open].Trim(), text[(open + 1)..^1])
            : throw Invalid($"'{Semantics.Suggestion.Shorten(text)}' is no step; a step is filter(…), groupby((…),aggregate(…)) or aggregate(…).");
    }

    public static ODataFault Invalid(string message) => ODataFault.Bad(ODataCodes.ApplyInvalid, QueryOptions.Apply, message);
}
