namespace Analytics.Storage.Generating;

/// <summary>Spreads each institution's donations of a year over drives of 20 to 200.</summary>
internal static class DrivePlan
{
    private const int Least = 20;
    private const int Most = 200;
    private const int Usual = 80;
    private const int MostFreeDays = 180;

    private static readonly int[] Whole2023 = [.. PublishedYears.Of2023.Select(doses => doses.Ml200 + doses.Ml300 + doses.Ml400)];

    /// <summary>The drives by day, set aside in the urn. An institution with fewer than 20 donations in the year has none.</summary>
    public static Drive[] Of(int year, YearUrn urn, Dice dice)
    {
        int[] wholes = [.. Enumerable.Range(0, Places.Codes.Length).Select(urn.WholeOf)];
        var days = new DayWeights(year);
        var drives = new List<Drive>();
        foreach (var organiser in Organiser.All)
        {
            var donations = (int)((long)organiser.Donations * wholes[organiser.District] / Whole2023[organiser.District]);
            if (donations >= Least)
            {
                urn.Reserve(organiser.District, donations);
                Divide(organiser, donations, days, dice, drives);
            }
        }

        return [.. drives.OrderBy(drive => drive.DayOfYear)];
    }

    private static void Divide(Organiser organiser, int donations, DayWeights days, Dice dice, List<Drive> drives)
    {
        var taken = new HashSet<int>();
        for (var left = (donations + Usual - 1) / Usual; left > 0; left--)
        {
            var size = dice.Between(
                Math.Max(Least, donations - (Most * (left - 1))),
                Math.Min(Most, donations - (Least * (left - 1))));
            donations -= size;
            drives.Add(new Drive(FreeDay(days, taken, dice), organiser, size));
        }
    }

    // A day of its own, as long as days are not scarce.
    private static int FreeDay(DayWeights days, HashSet<int> taken, Dice dice)
    {
        var day = days.Draw(dice);
        while (!taken.Add(day) && taken.Count < MostFreeDays)
        {
            day = days.Draw(dice);
        }

        return day;
    }
}
