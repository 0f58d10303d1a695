using Analytics.Semantics.Calendar;

namespace Analytics.Semantics.Binding;

/// <summary>The calendar period lies within some days.</summary>
/// <param name="Key">The key of time that was asked about.</param>
/// <param name="Days">The days.</param>
/// <param name="Unknown">Whether what covers no calendar period passes.</param>
internal sealed record TimeTest(BoundKey Key, DaySet Days, bool Unknown) : BoundFilter
{
    public override IEnumerable<BoundKey> Keys => [Key];

    public bool Passes(DateOnly? start) => start is { } day ? Days.Contains(day) : Unknown;

    public override string ToString() => $"{Key} within {Days}{(Unknown ? " or none" : "")}";
}
