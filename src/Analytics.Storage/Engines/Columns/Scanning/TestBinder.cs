using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Turns restrictions into tests of days and codes.</summary>
internal sealed class TestBinder(Fact fact, FactColumns columns)
{
    /// <summary>The test; null where it is about what the columns do not hold.</summary>
    public RowTest? Bind(Restriction restriction) => restriction switch
    {
        DaysWithin days when Leads(days.Dimension, Relationship.Start) => new DayTest(days.From?.DayNumber ?? int.MinValue, days.To?.DayNumber ?? int.MaxValue),
        MemberIn members => ColumnOf(members.Dimension, Relationship.Key) is { Values.Numbers: { } keys } column ? Members(members, column, keys) : null,
        WordIn words => ColumnOf(words.Dimension, words.Attribute) is { Values.Words: { } held } column ? Words(words, column, held) : null,
        AllRestrictions all => BindAll(all.Parts),
        AnyRestriction any => Parts(any.Parts) is { } parts ? RowTests.Any(parts) : null,
        _ => null,
    };

    /// <summary>The test that all hold.</summary>
    public RowTest? BindAll(IReadOnlyList<Restriction> restrictions) => Parts(restrictions) is { } parts ? RowTests.All(parts) : null;

    /// <summary>The column that holds a thing of a dimension; null where it is not held.</summary>
    public StoredColumn? ColumnOf(string dimension, string held) =>
        fact.Relationships.TryGetValue(dimension, out var relationship) && relationship.Columns.TryGetValue(held, out var name)
            ? columns.Columns.GetValueOrDefault(name)
            : null;

    /// <summary>Whether the fact leads to a thing of a dimension.</summary>
    public bool Leads(string dimension, string held) =>
        fact.Relationships.TryGetValue(dimension, out var relationship) && relationship.Columns.ContainsKey(held);

    private List<RowTest>? Parts(IReadOnlyList<Restriction> restrictions)
    {
        var parts = restrictions.Select(Bind).ToList();
        return parts.Contains(null) ? null : [.. parts.OfType<RowTest>()];
    }

    private static RowTest Members(MemberIn members, StoredColumn column, long?[] keys)
    {
        var known = members.Keys.ToHashSet();
        return Codes(column, [.. keys.Select(key => key is { } one ? known.Contains(one) : members.Unknown)]);
    }

    private static RowTest Words(WordIn words, StoredColumn column, string?[] held)
    {
        var known = words.Words.ToHashSet(StringComparer.Ordinal);
        return Codes(column, [.. held.Select(word => word is not null && known.Contains(word))]);
    }

    private static RowTest Codes(StoredColumn column, bool[] passes) =>
        !passes.Contains(true) ? RowTests.Never : !passes.Contains(false) ? RowTests.Always : new CodeTest(column, passes);
}
