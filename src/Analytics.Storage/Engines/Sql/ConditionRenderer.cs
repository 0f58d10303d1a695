using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Writes restrictions as conditions, all of which must hold.</summary>
internal sealed class ConditionRenderer(FigureTable table, SqlDialect dialect, SqlValues values)
{
    /// <exception cref="ArgumentException">The fact does not lead to what it is about.</exception>
    public IEnumerable<string> Render(Restriction restriction) => restriction switch
    {
        DaysWithin days => Days(days),
        MemberIn members => [Members(members)],
        WordIn words => [OneOf(Held(words.Dimension, words.Attribute), words.Words)],
        _ => throw new ArgumentException($"A restriction of the kind {restriction.GetType().Name} is not known.", nameof(restriction)),
    };

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
