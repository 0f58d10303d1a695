using System.Collections.ObjectModel;

namespace Analytics.Semantics.Model.Reading;

/// <summary>Dictionaries that keep the order of the file.</summary>
internal static class OrderedDictionaries
{
    public static IReadOnlyDictionary<string, TValue> ToOrdered<TItem, TValue>(
        this IEnumerable<TItem> items,
        Func<TItem, string> name,
        Func<TItem, TValue> value) =>
        new ReadOnlyDictionary<string, TValue>(new OrderedDictionary<string, TValue>(
            items.Select(item => KeyValuePair.Create(name(item), value(item))), StringComparer.Ordinal));
}
