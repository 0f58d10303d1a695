using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Turns keys of a scan into numbers by code.</summary>
internal sealed class KeyBinder(SemanticModel model, TestBinder columns, IReadOnlyDictionary<string, IReadOnlyList<Member>> members)
{
    /// <summary>The key; null where it is about what the columns do not hold.</summary>
    public ScanKey? Bind(GroupKey key, int place) => key switch
    {
        GroupByMember => columns.ColumnOf(key.Dimension, Relationship.Key) is { Values.Numbers: not null } column ? Plain(place, column) : null,
        GroupByWord word => columns.ColumnOf(key.Dimension, word.Attribute) is { Values.Words: not null } column ? Plain(place, column) : null,
        GroupByAttribute attribute => columns.ColumnOf(key.Dimension, Relationship.Key) is { Values.Numbers: { } keys } column ? Attribute(place, column, keys, attribute) : null,
        _ => null,
    };

    private static ScanKey Plain(int place, StoredColumn column) =>
        new(place, column, [.. Enumerable.Range(0, column.Values.Count)], [.. Enumerable.Range(0, column.Values.Count).Select(code => column.Values[code])]);

    private ScanKey? Attribute(int place, StoredColumn column, long?[] keys, GroupByAttribute key)
    {
        var names = model.Dimensions[key.Dimension].Attributes.Keys.ToList();
        if (names.IndexOf(key.Attribute) is not (>= 0 and var at) || !members.TryGetValue(key.Dimension, out var list))
        {
            return null;
        }

        var values = list.ToDictionary(member => member.Key, member => member.Attributes[at]);
        return ScanKey.Of(place, column, code => keys[code] is { } member ? values.GetValueOrDefault(member) : null);
    }
}
