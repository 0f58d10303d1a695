namespace Analytics.Semantics;

/// <summary>What may have been meant by a word that is not known.</summary>
public static class Suggestion
{
    private const int MostListed = 20;
    private const int LongestWord = 64;

    /// <summary>The nearest words as a question, else the words there are; "remove it" where there is none.</summary>
    /// <param name="word">What was written, in any case; past 64 characters nothing is near to it.</param>
    /// <param name="known">The words it can be.</param>
    public static string For(string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        var near = Near(word, words);
        return (near.Count, words.Count) switch
        {
            ( > 0, _) => $"did you mean {string.Join(" or ", near)}?",
            (_, 0) => "remove it",
            (_, <= MostListed) => $"it can be {string.Join(", ", words)}",
            _ => $"it can be {string.Join(", ", words.Take(MostListed))} or one of {words.Count - MostListed} more",
        };
    }

    /// <summary>The at most three nearest words, the nearest first.</summary>
    /// <param name="word">What was written, in any case; past 64 characters nothing is near to it.</param>
    /// <param name="known">The words it can be.</param>
    public static IReadOnlyList<string> Near(string word, IEnumerable<string> known) =>
    [
        .. known
            .Where(_ => word.Length <= LongestWord)
            .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, word.Length / 3))
            .OrderBy(pair => pair.distance)
            .Take(3)
            .Select(pair => pair.candidate),
    ];

    /// <summary>The word as a message quotes it: at most 64 characters.</summary>
    public static string Shorten(string word) => word.Length <= LongestWord ? word : word[..LongestWord] + "…";

    // Insertions, deletions, changes and swaps of neighbours count one each.
    private static int Distance(string one, string other)
    {
        var rows = Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1]).ToArray();
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i][j] = i == 0 || j == 0 ? i + j : Nearest(rows, one, other, i, j);
            }
        }

        return rows[^1][^1];
    }

    private static int Nearest(int[][] rows, string one, string other, int i, int j)
    {
        var changed = rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var nearest = Math.Min(changed, Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var isSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return isSwapped ? Math.Min(nearest, rows[i - 2][j - 2] + 1) : nearest;
    }
}
