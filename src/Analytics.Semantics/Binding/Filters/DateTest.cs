using Analytics.Semantics.Calendar;

namespace Analytics.Semantics.Binding;

/// <summary>The first or last day is one of some.</summary>
/// <param name="Key">The key that was asked about.</param>
/// <param name="Days">The days.</param>
/// <param name="Unknown">Whether an open or unknown end passes.</param>
internal sealed record DateTest(BoundKey Key, DaySet Days, bool Unknown) : BoundFilter
{
    public override IEnumerable<BoundKey> Keys => [Key];

    public bool Passes(DateOnly? day) => day is { } known ? Days.Contains(known) : Unknown;

    public override string ToString() => $"{Key} within {Days}{(Unknown ? " or none" : "")}";
}
