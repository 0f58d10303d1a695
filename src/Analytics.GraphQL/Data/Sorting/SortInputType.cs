namespace Analytics.GraphQL;

/// <summary>The sort input of an entity: every property, unless a subclass configures it. One subclass an entity, found among the added types.</summary>
/// <typeparam name="T">The entity that is sorted.</typeparam>
public class SortInputType<T>
{
    /// <summary>Says which fields the input has.</summary>
    protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor)
    {
    }

    internal void Apply(ISortInputTypeDescriptor<T> descriptor) => Configure(descriptor);
}
