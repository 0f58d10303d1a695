namespace Analytics.Storage.Generating;

/// <summary>What is still to be given in one year; each draw takes from it, so that the year ends with exactly its counts.</summary>
/// <param name="counts">By district and, within it, by dose.</param>
/// <param name="dice">Decides what is drawn.</param>
internal sealed class YearUrn(int[] counts, Dice dice)
{
    // By district: whole blood that no drive takes, and platelets.
    private readonly int[] _single =
    [
        .. Enumerable.Range(0, Places.Codes.Length).SelectMany(district => new[] { Whole(counts, district), Platelets(counts, district) }),
    ];

    /// <summary>Donations that no drive takes.</summary>
    public int Singles { get; private set; } = counts.Sum();

    /// <summary>Whole blood of a district that no drive takes.</summary>
    public int WholeOf(int district) => _single[2 * district];

    /// <summary>Sets whole blood of a district aside for a drive.</summary>
    public void Reserve(int district, int donations)
    {
        _single[2 * district] -= donations;
        Singles -= donations;
    }

    /// <summary>Draws the district and product of a donation outside drives.</summary>
    public (int District, bool IsWhole) DrawSingle()
    {
        var place = dice.Pick(_single, Singles);
        _single[place]--;
        Singles--;
        return (place / 2, place % 2 == 0);
    }

    /// <summary>Draws the dose of a donation of a district: its place among the kinds of <see cref="Doses"/>.</summary>
    public int DrawDose(int district, bool isWhole)
    {
        var first = (district * Doses.Kinds) + (isWhole ? 0 : Doses.WholeKinds);
        var doses = counts.AsSpan(first, isWhole ? Doses.WholeKinds : Doses.Kinds - Doses.WholeKinds);
        var left = 0;
        foreach (var dose in doses)
        {
            left += dose;
        }

        var drawn = dice.Pick(doses, left);
        doses[drawn]--;
        return isWhole ? drawn : drawn + Doses.WholeKinds;
    }

    private static int Whole(int[] counts, int district) =>
        counts.AsSpan(district * Doses.Kinds, Doses.WholeKinds).ToArray().Sum();

    private static int Platelets(int[] counts, int district) =>
        counts.AsSpan((district * Doses.Kinds) + Doses.WholeKinds, Doses.Kinds - Doses.WholeKinds).ToArray().Sum();
}
