namespace Analytics.Storage.Generating;

/// <summary>How busy the days of a year are: fewer give around the Spring Festival, more at weekends.</summary>
internal sealed class DayWeights
{
    private const int Noise = 25;

    private readonly int[] _weights;
    private readonly int _total;

    public DayWeights(int year)
    {
        var first = new DateOnly(year, 1, 1);
        _weights = [.. Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(day => WeightOf(first.AddDays(day)))];
        _total = _weights.Sum();
    }

    // January to December.
    private static ReadOnlySpan<int> Months => [95, 70, 105, 100, 105, 110, 100, 95, 105, 105, 105, 105];

    // Sunday to Saturday.
    private static ReadOnlySpan<int> Weekdays => [130, 80, 85, 90, 90, 95, 130];

    /// <summary>A day of the year, from 0.</summary>
    public int Draw(Dice dice) => dice.Pick(_weights, _total);

    /// <summary>Divides donations over the days, at least one each where there are as many; no two years alike.</summary>
    public int[] Divide(int donations, Dice dice) =>
        donations < _weights.Length ? Scatter(donations, dice) : Apportion(donations - _weights.Length, dice);

    private int[] Scatter(int donations, Dice dice)
    {
        var days = new int[_weights.Length];
        for (; donations > 0; donations--)
        {
            days[Draw(dice)]++;
        }

        return days;
    }

    private int[] Apportion(int beyondOne, Dice dice)
    {
        int[] weights = [.. _weights.Select(weight => weight * dice.Between(100 - Noise, 100 + Noise))];
        return [.. Apportionment.Split(beyondOne, weights).Select(part => part + 1)];
    }

    private static int WeightOf(DateOnly day) => Months[day.Month - 1] * Weekdays[(int)day.DayOfWeek];
}
