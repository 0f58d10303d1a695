using System.Globalization;

namespace Analytics.Semantics.Engines;

/// <summary>The row's days, from its first to its last, lie within a span; a row without one of the two passes only an open end.</summary>
/// <param name="Dimension">Name of the dimension of time.</param>
/// <param name="From">First day; null: open.</param>
/// <param name="To">Last day, inclusive; null: open.</param>
public sealed record DaysWithin(string Dimension, DateOnly? From, DateOnly? To) : Restriction
{
    /// <inheritdoc/>
    public override string ToString() => $"{Dimension} within {TextOf(From)}..{TextOf(To)}";

    private static string TextOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
