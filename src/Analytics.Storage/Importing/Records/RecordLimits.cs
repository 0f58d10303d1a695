namespace Analytics.Storage.Importing.Records;

/// <summary>The days that the records of a file may be of.</summary>
/// <param name="From">First day declared; null where none is.</param>
/// <param name="To">Last day declared, inclusive; null where none is.</param>
/// <param name="ThisYear">Today's year.</param>
internal sealed record RecordLimits(DateOnly? From, DateOnly? To, int ThisYear)
{
    public const int FirstYear = 1990;
    public const int FirstYearOfBirth = 1900;
    public const int MostWholeBlood = 400;
    public const int LongestKey = 64;
    public const int LongestField = 10_000;
}
