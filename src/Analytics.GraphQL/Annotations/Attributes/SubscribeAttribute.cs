namespace Analytics.GraphQL;

/// <summary>A field of the subscription type.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The method of the same class that gives the events as an <see cref="IAsyncEnumerable{T}"/>, with the same arguments.</summary>
    public required string With { get; init; }
}
