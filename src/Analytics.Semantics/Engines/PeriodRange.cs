using System.Globalization;

namespace Analytics.Semantics.Engines;

/// <summary>The days that a group of a calendar period takes in. The ranges of several may overlap: a record then belongs to each.</summary>
/// <param name="Period">First day of the period, by which the group is known.</param>
/// <param name="From">First day taken in.</param>
/// <param name="To">Last day taken in, inclusive.</param>
public sealed record PeriodRange(DateOnly Period, DateOnly From, DateOnly To)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period:yyyy-MM-dd}: {From:yyyy-MM-dd}..{To:yyyy-MM-dd}");
}
