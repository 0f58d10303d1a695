using System.Globalization;

namespace Analytics.GraphQL.Data;

/// <summary>The values that a filtered member can be compared with.</summary>
/// <param name="Holds">Whether a value, never null, is one of them.</param>
/// <param name="Expected">What they are, in words.</param>
internal sealed record ValueRange(Func<object, bool> Holds, string Expected)
{
    /// <exception cref="GraphQLException">A value is none of them.</exception>
    public void Check(string member, object? value)
    {
        if (value is object?[] list)
        {
            Array.ForEach(list, item => Check(member, item));
        }
        else if (value is not null && !Holds(value))
        {
            throw new GraphQLException($"The filter '{member}' takes {Expected}; {Convert.ToString(value, CultureInfo.InvariantCulture)} is not.", ErrorCodes.Filter);
        }
    }
}
