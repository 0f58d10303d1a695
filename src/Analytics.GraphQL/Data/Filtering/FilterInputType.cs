namespace Analytics.GraphQL;

/// <summary>The filter input of an entity: every property, unless a subclass configures it. One subclass an entity, found among the added types.</summary>
/// <typeparam name="T">The entity that is filtered.</typeparam>
public class FilterInputType<T>
{
    /// <summary>Says which fields the input has.</summary>
    protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor)
    {
    }

    internal void Apply(IFilterInputTypeDescriptor<T> descriptor) => Configure(descriptor);
}
