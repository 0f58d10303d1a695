namespace Analytics.Storage.Generating;

/// <summary>Donations of the two years of which figures were published, by district and dose.</summary>
/// <remarks>
/// Published for 2023 and met by these counts: the city's donations (about 52,000), whole blood (13,730,000 to 13,740,000 mL)
/// and therapeutic units (7,800 to 7,900); the volumes of Xinhui, Taishan, Heshan and Enping; Taishan's donations; the growth
/// of Taishan's and Enping's volumes on 2022; that the city's donations and volume grew. Heshan's 4,364 are printed in persons;
/// its donations are taken to be as many. Assumed: what the other three districts share of the rest; every platelet
/// donation in Pengjiang, where the blood station is; how volumes divide into doses.
/// </remarks>
internal static class PublishedYears
{
    /// <summary>By the order of <see cref="Places.Codes"/>: 52,000 donations.</summary>
    public static readonly Doses[] Of2023 =
    [
        new(4_092, 504, 5_500, OneUnit: 750, TwoUnits: 3_550),
        new(1_600, 300, 2_100),
        new(3_023, 477, 4_000),
        new(10_366, 124, 700),
        new(2_700, 300, 3_600),
        new(2_283, 181, 1_900),
        new(1_586, 264, 2_100),
    ];

    /// <summary>By the order of <see cref="Places.Codes"/>: 50,020 donations.</summary>
    public static readonly Doses[] Of2022 =
    [
        new(4_050, 500, 5_400, OneUnit: 730, TwoUnits: 3_420),
        new(1_560, 300, 2_050),
        new(2_960, 460, 3_900),
        new(9_310, 120, 630),
        new(2_660, 300, 3_500),
        new(2_240, 180, 1_850),
        new(1_564, 286, 2_050),
    ];
}
