using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Formulas;

/// <summary>Turns the keys of cells into what an answer shows.</summary>
internal static class KeyValues
{
    /// <summary>The value of a key as an answer shows it.</summary>
    public static object? Show(BoundKey key, object? value, MemberCatalogue members) => (key.Kind, value) switch
    {
        (KeyKind.Member, long member) => members.Find(key.Dimension, member),
        (KeyKind.Time, DateOnly day) => key.Grain switch
        {
            TimeGrain.Year => day.Year,
            TimeGrain.Day => day,
            _ => CalendarPeriods.TextOf(key.Grain!.Value, day),
        },
        _ => value,
    };
}
