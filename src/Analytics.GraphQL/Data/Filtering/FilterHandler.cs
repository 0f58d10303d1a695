using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>What one field of a filter input tests; the tag of the field.</summary>
internal abstract class FilterHandler
{
    /// <summary>The test of <paramref name="instance"/>; null where every instance passes.</summary>
    /// <exception cref="GraphQLException">The value cannot be used.</exception>
    public abstract Expression? Test(Expression instance, object? value);

    protected static GraphQLException NullValue(string operation) =>
        new($"The filter '{operation}' does not take null. Leave it out, or test for null with 'eq' or 'neq'.", ErrorCodes.Filter);
}
