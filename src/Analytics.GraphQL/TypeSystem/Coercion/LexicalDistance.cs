namespace Analytics.GraphQL.TypeSystem;

/// <summary>How many letters must be added, left out, replaced or swapped with a neighbour to turn one word into another; a change of case alone counts one.</summary>
internal sealed class LexicalDistance(string input)
{
    private readonly string _lower = input.ToLowerInvariant();

    /// <summary>The distance, or null where it is above the threshold.</summary>
    public int? Measure(string option, int threshold)
    {
        if (option == input)
        {
            return 0;
        }

        var other = option.ToLowerInvariant();
        if (other == _lower)
        {
            return 1;
        }

        var (longer, shorter) = other.Length < _lower.Length ? (_lower, other) : (other, _lower);
        if (longer.Length - shorter.Length > threshold)
        {
            return null;
        }

        var distance = Count(longer, shorter, threshold);
        return distance <= threshold ? distance : null;
    }

    private static int Count(string longer, string shorter, int threshold)
    {
        var beforeLast = new int[shorter.Length + 1];
        var last = Enumerable.Range(0, shorter.Length + 1).ToArray();
        var row = new int[shorter.Length + 1];
        for (var i = 1; i <= longer.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= shorter.Length; j++)
            {
                var replaced = last[j - 1] + (longer[i - 1] == shorter[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, replaced);
                if (i > 1 && j > 1 && longer[i - 1] == shorter[j - 2] && longer[i - 2] == shorter[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest > threshold)
            {
                return int.MaxValue;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[shorter.Length];
    }
}
