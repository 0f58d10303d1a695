using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Writes restrictions as conditions, all of which must hold.</summary>
internal sealed class ConditionRenderer(FactTable table, SqlDialect dialect, SqlValues values)
{
    private const string Nothing = "1 = 0";
    private const string Everything = "1 = 1";

    /// <exception cref="ArgumentException">The fact does not lead to what it is about.</exception>
    public IEnumerable<string> Render(Restriction restriction) => restriction switch
    {
        DaysWithin days => Days(days),
        MemberIn members => [Members(members)],
        WordIn words => [OneOf(Held(words.Dimension, words.Attribute), words.Words)],
        AllRestrictions all => all.Parts.SelectMany(Render),
        AnyRestriction any => [Any(any)],
        _ => throw new ArgumentException($"A restriction of the kind {restriction.GetType().Name} is not known.", nameof(restriction)),
    };

    private string Any(AnyRestriction any) => any.Parts.Count == 0
        ? Nothing
        : $"({string.Join(" OR ", any.Parts.Select(part => $"({string.Join(" AND ", Render(part).DefaultIfEmpty(Everything))})"))})";

    private IEnumerable<string> Days(DaysWithin days)
    {
        if (days.From is { } from)
        {
            yield return $"{Held(days.Dimension, Relationship.Start)} >= {values.Add(dialect.Day(from))}";
        }

        if (days.To is { } to)
        {
            yield return $"{Held(days.Dimension, Relationship.End)} <= {values.Add(dialect.Day(to))}";
        }
    }

    private string Members(MemberIn members)
    {
        var column = table.Member(members.Dimension) ?? throw Absent(members.Dimension);
        var known = OneOf(column, members.Keys);
        return members.Unknown ? $"({known} OR {column} IS NULL)" : known;
    }

    private string OneOf<T>(string column, IReadOnlyList<T> list) => dialect.OneOf(column, values.Add(dialect.ListOf(list)));

    private string Held(string dimension, string held) => table.Held(dimension, held) ?? throw Absent(dimension);

    private static ArgumentException Absent(string dimension) => new($"The fact does not lead to '{dimension}' in this way.");
}
