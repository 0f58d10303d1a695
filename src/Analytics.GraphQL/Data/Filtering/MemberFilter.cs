using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>A member of the instance, tested by its own filter input.</summary>
/// <param name="name">The field's name.</param>
/// <param name="member">Reads the member.</param>
/// <param name="isLink">The member is another entity that may be null: no test of it passes then, and null asks for it.</param>
internal sealed class MemberFilter(string name, LambdaExpression member, bool isLink) : FilterHandler
{
    /// <summary>What the member can be compared with; null: anything of its type.</summary>
    public ValueRange? Range { get; init; }

    public override Expression? Test(Expression instance, object? value)
    {
        if (value is null && isLink)
        {
            return Comparison.IsNull(Accessor.Read(member, instance));
        }

        var filter = value as InputObject ?? throw NullValue(name);
        foreach (var (_, operand) in Range is null ? [] : filter.Fields)
        {
            Range!.Check(name, operand);
        }

        var read = Accessor.Read(member, instance);
        var test = PredicateBuilder.All(filter, read);
        return test is null || !isLink ? test : Expression.AndAlso(Expression.Not(Comparison.IsNull(read)), test);
    }
}
