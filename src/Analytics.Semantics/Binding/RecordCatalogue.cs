using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Binding;

/// <summary>Which records of each fact there are, of one version of the data.</summary>
internal sealed class RecordCatalogue(IReadOnlyDictionary<string, RecordState> states)
{
    private readonly Dictionary<string, DaySet> _days = states.ToDictionary(state => state.Key, state => DaySet.Of(state.Value.Covered), StringComparer.Ordinal);

    /// <summary>The days for which the records of a fact are complete.</summary>
    public DaySet DaysOf(string fact) => _days[fact];

    /// <summary>Whether any record of a fact was generated.</summary>
    public bool IsSynthetic(string fact) => states[fact].IsSynthetic;
}
