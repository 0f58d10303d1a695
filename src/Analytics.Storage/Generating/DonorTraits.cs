using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Generating;

/// <summary>Sex and blood group of a donor, in one byte.</summary>
internal readonly record struct DonorTraits(byte Bits)
{
    private const int MalePermille = 600;

    // Of southern China, as assumed.
    private const int NegativeIn2000 = 7;

    public Sex Sex => (Sex)(Bits & 1);

    public RhFactor Rh => (RhFactor)((Bits >> 1) & 1);

    public AboGroup Abo => (AboGroup)(Bits >> 2);

    // By the order of AboGroup: A, B, AB, O.
    private static ReadOnlySpan<int> AboWeights => [26, 26, 7, 41];

    public static DonorTraits Draw(Dice dice)
    {
        var sex = dice.Permille(MalePermille) ? Sex.Male : Sex.Female;
        var rh = dice.Below(2000) < NegativeIn2000 ? RhFactor.Negative : RhFactor.Positive;
        return new DonorTraits((byte)((dice.Pick(AboWeights, 100) << 2) | ((int)rh << 1) | (int)sex));
    }
}
