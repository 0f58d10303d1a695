namespace Analytics.Semantics.Model;

/// <summary>The length of a calendar period.</summary>
public enum TimeGrain
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A quarter of a calendar year.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}
