namespace Analytics.Storage.Generating;

/// <summary>What can be given at once, and how many times it is in one district in one year.</summary>
/// <param name="Ml200">Donations of 200 mL.</param>
/// <param name="Ml300">Donations of 300 mL.</param>
/// <param name="Ml400">Donations of 400 mL.</param>
/// <param name="OneUnit">Donations of one therapeutic unit of platelets.</param>
/// <param name="TwoUnits">Donations of two.</param>
internal readonly record struct Doses(int Ml200, int Ml300, int Ml400, int OneUnit = 0, int TwoUnits = 0)
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 5;

    /// <summary>How many of them are whole blood; they come first.</summary>
    public const int WholeKinds = 3;

    public static ReadOnlySpan<int> Volumes => [200, 300, 400, 0, 0];

    public static ReadOnlySpan<int> Units => [0, 0, 0, 1, 2];

    public int[] ToArray() => [Ml200, Ml300, Ml400, OneUnit, TwoUnits];
}
