using Analytics.Semantics.Binding;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Orders cells by their keys: members by code, words as the model lists them, unknown last.</summary>
internal sealed class CellOrder(IReadOnlyList<BoundKey> keys, MemberCatalogue members) : IComparer<Cell>
{
    public int Compare(Cell? x, Cell? y)
    {
        for (var place = 0; place < keys.Count; place++)
        {
            var order = Compare(place, Read(place, x!.Values[place], ""), Read(place, y!.Values[place], ""));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>By what a value of a key is ordered; null where that is not known.</summary>
    /// <param name="place">The place of the key.</param>
    /// <param name="value">The value.</param>
    /// <param name="leaf">What of it, as <see cref="KeyLeaves"/> says; empty for itself, of a member its code.</param>
    public object? Read(int place, object? value, string leaf) => value switch
    {
        long member when keys[place].Kind == KeyKind.Member => TextOf(keys[place], member, leaf),
        PeriodValue period when leaf.Length > 0 => period.Values[keys[place].Dimension.Attributes.Keys.ToList().IndexOf(leaf)],
        _ => value,
    };

    /// <summary>Compares what <see cref="Read"/> gave, unknown last.</summary>
    public int Compare(int place, object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => CompareKnown(keys[place], one, other),
    };

    private static int CompareKnown(BoundKey key, object one, object other) => one switch
    {
        string word when key.Attribute?.Values.Count > 0 => PlaceOf(key, word).CompareTo(PlaceOf(key, (string)other)),
        string text => string.CompareOrdinal(text, (string)other),
        PeriodValue period => ComparePeriods(period, (PeriodValue)other),
        _ => ((IComparable)one).CompareTo(other),
    };

    private string? TextOf(BoundKey key, long member, string leaf) => members.Find(key.Dimension, member) is not { } found ? null
        : leaf == FilterFields.Name ? found.NameZh
        : leaf == FilterFields.NameEn ? found.NameEn
        : found.Code;

    private static int PlaceOf(BoundKey key, string word) => key.Attribute!.Values.Keys.ToList().IndexOf(word);

    // By first and last day, then by the other words.
    private static int ComparePeriods(PeriodValue one, PeriodValue other)
    {
        var days = one.Values.Zip(other.Values).OrderByDescending(pair => pair.First is DateOnly || pair.Second is DateOnly);
        foreach (var (left, right) in days)
        {
            var order = (left, right) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                (string word, _) => string.CompareOrdinal(word, right as string),
                _ => ((IComparable)left).CompareTo(right),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
