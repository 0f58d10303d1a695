namespace Analytics.Storage.Generating;

/// <summary>Makes donors: numbered, 18 to 55 years old in the year of their first donation.</summary>
internal sealed class NewDonors(Dice dice)
{
    private const int Youngest = 18;
    private const int OldestStudent = 23;

    private int _count;

    // First ages of bands that end where the next begins; the last is the end.
    private static ReadOnlySpan<int> Ages => [18, 25, 35, 45, 56];

    private static ReadOnlySpan<int> AgeWeights => [36, 29, 22, 13];

    public DonorState Draw(int year, bool isStudent)
    {
        var age = isStudent ? dice.Between(Youngest, OldestStudent) : DrawAge();
        return new DonorState(++_count, LastDay: 0, (short)(year - age), DonorTraits.Draw(dice));
    }

    private int DrawAge()
    {
        var band = dice.Pick(AgeWeights, 100);
        return dice.Between(Ages[band], Ages[band + 1] - 1);
    }
}
