using System.Linq.Expressions;
using System.Reflection;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;

namespace Analytics.Storage.Engines;

/// <summary>Writes restrictions as a condition on records.</summary>
internal sealed class RecordPredicate(Fact fact, IReadOnlyDictionary<string, PropertyInfo> columns)
{
    private static readonly MethodInfo Parse = typeof(RecordPredicate).GetMethod(nameof(ParseWords), BindingFlags.Static | BindingFlags.NonPublic)!;
    private readonly ParameterExpression _record = Expression.Parameter(typeof(RecordedDonation), "record");

    /// <summary>The condition that all restrictions hold.</summary>
    public Expression<Func<RecordedDonation, bool>> Of(IReadOnlyList<Restriction> restrictions) =>
        Expression.Lambda<Func<RecordedDonation, bool>>(All(restrictions), _record);

    private Expression All(IEnumerable<Restriction> parts) =>
        parts.Select(Of).Aggregate((Expression)Expression.Constant(true), Expression.AndAlso);

    private Expression Of(Restriction restriction) => restriction switch
    {
        DaysWithin days => Days(days),
        MemberIn members => Members(members),
        WordIn words => Words(words),
        AllRestrictions all => All(all.Parts),
        AnyRestriction any => any.Parts.Select(Of).Aggregate((Expression)Expression.Constant(false), Expression.OrElse),
        _ => throw new ArgumentException($"A restriction of the kind {restriction.GetType().Name} is not known.", nameof(restriction)),
    };

    private Expression Days(DaysWithin days)
    {
        Expression condition = Expression.Constant(true);
        if (days.From is { } from)
        {
            condition = Expression.AndAlso(condition, Expression.GreaterThanOrEqual(Column(days.Dimension, Relationship.Start), Expression.Constant(from)));
        }

        return days.To is { } to
            ? Expression.AndAlso(condition, Expression.LessThanOrEqual(Column(days.Dimension, Relationship.End), Expression.Constant(to)))
            : condition;
    }

    private Expression Members(MemberIn members)
    {
        var column = Column(members.Dimension, Relationship.Key);
        var known = Contains(column, members.Keys.Select(key => (int?)key).ToList());
        return members.Unknown ? Expression.OrElse(known, Expression.Equal(column, Expression.Constant(null, typeof(int?)))) : known;
    }

    private Expression Words(WordIn words)
    {
        var column = Column(words.Dimension, words.Attribute);
        return (Expression)Parse.MakeGenericMethod(column.Type).Invoke(null, [column, words.Words])!;
    }

    private static MethodCallExpression ParseWords<TEnum>(Expression column, IReadOnlyList<string> words)
        where TEnum : struct, Enum => Contains(column, words.Select(UpperSnake<TEnum>.Parse).ToList());

    private static MethodCallExpression Contains<T>(Expression column, List<T> values) =>
        Expression.Call(Expression.Constant(values), nameof(List<>.Contains), null, column);

    private MemberExpression Column(string dimension, string held) =>
        fact.Relationships.TryGetValue(dimension, out var relationship) && relationship.Columns.TryGetValue(held, out var column)
            ? Expression.Property(_record, columns[column])
            : throw new ArgumentException($"The fact does not lead to '{dimension}' in this way.");
}
