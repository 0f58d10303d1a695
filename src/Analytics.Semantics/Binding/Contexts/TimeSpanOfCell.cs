using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>The calendar periods that a cell takes in, up to and with its own.</summary>
/// <param name="Unit">The length of the period to date, or of each of the last ones.</param>
/// <param name="Last">How many of the last ones; null: from the start of the unit.</param>
internal sealed record TimeSpanOfCell(TimeGrain Unit, int? Last)
{
    public override string ToString() => Last is { } count ? $"last {count} {Unit}" : $"{Unit} to date";
}
