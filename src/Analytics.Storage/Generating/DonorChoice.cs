namespace Analytics.Storage.Generating;

/// <summary>Chooses who gives, so that every interval and age is legal.</summary>
/// <remarks>
/// Whoever gave whole blood waits 180 days in the pool of the district; whoever gave platelets waits 14 days in a pool of their own,
/// and came there from a pool where the 180 days had passed: so all may give whole blood from it. Assumed: all shares below.
/// </remarks>
internal sealed class DonorChoice(int firstYear, Dice dice)
{
    private const int WholeInterval = 180;
    private const int PlateletInterval = 14;
    private const int OldestRepeat = 60;

    // The share of donors who had given before grows over the years that are recorded.
    private const int RepeatGrowthPermille = 80;
    private const int MostRepeatPermille = 600;

    private const int ElsewherePermille = 50;
    private const int AgainWholePermille = 40;
    private const int AgainElsewherePermille = 250;
    private const int AgainPlateletsPermille = 160;
    private const int WillReturnAfterFirstPermille = 500;
    private const int WillReturnPermille = 750;

    private readonly NewDonors _newDonors = new(dice);
    private readonly DonorPool[] _pools = [.. Places.Codes.Select(_ => new DonorPool(WholeInterval, dice)), new DonorPool(PlateletInterval, dice)];
    private int _year;
    private int _day;
    private int _repeatPermille;

    private DonorPool PlateletPool => _pools[^1];

    private int EarliestBirth => _year - OldestRepeat;

    public void Advance(DateOnly day)
    {
        _day = day.DayNumber;
        _year = day.Year;
        _repeatPermille = Math.Min(MostRepeatPermille, (_year - firstYear) * RepeatGrowthPermille);
        var newYear = new DateOnly(_year, 1, 1).DayNumber;
        foreach (var pool in _pools)
        {
            pool.Advance(_day, newYear);
        }
    }

    /// <summary>One who gives at a drive, for the first time in the year.</summary>
    public DonorState ForDrive(int district, bool isStudent) => Keep(_pools[district], OncePerYear(district, isStudent));

    /// <summary>One who gives whole blood outside drives. In Heshan, whose donors were printed and not its donations, nobody gives twice in a year.</summary>
    public DonorState ForWhole(int district)
    {
        if (district != Places.Heshan && dice.Permille(AgainWholePermille)
            && Nearby(district, AgainElsewherePermille).TryTakeAgain(EarliestBirth, out var again))
        {
            return Keep(_pools[district], again);
        }

        return Keep(_pools[district], OncePerYear(district, isStudent: false));
    }

    /// <summary>One who gives platelets: again, or as one who used to give whole blood there, or for the first time.</summary>
    public DonorState ForPlatelets(int district)
    {
        if (dice.Permille(AgainPlateletsPermille) && PlateletPool.TryTakeAgain(EarliestBirth, out var donor))
        {
            return Keep(PlateletPool, donor);
        }

        if (dice.Permille(_repeatPermille)
            && (PlateletPool.TryTakeReady(EarliestBirth, out donor) || _pools[district].TryTakeReady(EarliestBirth, out donor)))
        {
            return Keep(PlateletPool, donor);
        }

        return Keep(PlateletPool, _newDonors.Draw(_year, isStudent: false));
    }

    private DonorState OncePerYear(int district, bool isStudent) =>
        dice.Permille(_repeatPermille) && Nearby(district, ElsewherePermille).TryTakeReady(EarliestBirth, out var donor)
            ? donor
            : _newDonors.Draw(_year, isStudent);

    private DonorPool Nearby(int district, int elsewherePermille) =>
        _pools[dice.Permille(elsewherePermille) ? dice.Below(_pools.Length) : district];

    private DonorState Keep(DonorPool pool, DonorState donor)
    {
        if (dice.Permille(donor.IsNew ? WillReturnAfterFirstPermille : WillReturnPermille))
        {
            pool.Add(donor with { LastDay = _day });
        }

        return donor;
    }
}
