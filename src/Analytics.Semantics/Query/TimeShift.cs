namespace Analytics.Semantics.Query;

/// <summary>A move in time; negative is earlier. All zero is no move.</summary>
/// <param name="Years">Calendar years.</param>
/// <param name="Quarters">Quarters.</param>
/// <param name="Months">Calendar months.</param>
/// <param name="Days">Days.</param>
public sealed record TimeShift(int Years = 0, int Quarters = 0, int Months = 0, int Days = 0)
{
    /// <summary>The year before.</summary>
    public static TimeShift YearBefore { get; } = new(Years: -1);
}
