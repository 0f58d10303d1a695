using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.PowerBi.Building;

/// <summary>Makes a relationship of each link to at most one row, and lets so many filter that no two ways lead from one table to another.</summary>
internal sealed class RelationshipFinder
{
    private readonly Dictionary<string, List<string>> _ways = [];
    private readonly IReadOnlyList<FactTable> _facts;

    private RelationshipFinder(IReadOnlyList<FactTable> facts) => _facts = facts;

    /// <summary>Facts first, so that what is second to one is a way between its dimensions.</summary>
    public static IReadOnlyList<TabularRelationship> Find(IReadOnlyList<FactTable> facts)
    {
        var finder = new RelationshipFinder(facts);
        var days = facts.Where(fact => fact.IsOfOneDay).Select(fact => (From: fact.Start, To: CalendarTable.Day));
        var links = from set in EntitySets.All
                    from link in set.Links
                    where !link.IsMany
                    orderby finder.RankOf(set, link)
                    select (From: new ColumnReference(set.Name, link.From), To: new ColumnReference(link.Target, link.To));
        return [.. days.Concat(links).Select(pair => new TabularRelationship(pair.From, pair.To, finder.Add(pair.From.Table, pair.To.Table)))];
    }

    private int RankOf(EntitySet set, SetLink link) =>
        IsFact(set.Name) ? 0
        : IsFact(link.Target) ? 1
        : _facts.Any(fact => fact.Set.Links.Any(other => !other.IsMany && other.Target == set.Name)) ? 3
        : 2;

    private bool IsFact(string name) => _facts.Any(fact => fact.Set.Name == name);

    private string? Add(string from, string to)
    {
        if (SecondWay(from, to) is { } way)
        {
            return way;
        }

        _ways.TryAdd(from, []);
        _ways[from].Add(to);
        return null;
    }

    // With the new way, whatever leads to its start would lead to whatever its end leads to.
    private string? SecondWay(string from, string to)
    {
        var ends = Reached(to).ToHashSet(StringComparer.Ordinal);
        var starts = _ways.Keys.Append(from).Distinct(StringComparer.Ordinal).Where(start => Reached(start).Contains(from, StringComparer.Ordinal));
        return starts.SelectMany(start => Reached(start).Where(ends.Contains).Select(end => $"{start} would lead to {end} on two ways."))
            .Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private IEnumerable<string> Reached(string start) =>
        _ways.GetValueOrDefault(start, []).SelectMany(Reached).Prepend(start);
}
