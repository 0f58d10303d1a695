namespace Analytics.GraphQL;

/// <summary>Configures one field of a sort input.</summary>
public interface ISortFieldDescriptor
{
    /// <summary>The field's name; without it, the property's name in camel case.</summary>
    ISortFieldDescriptor Name(string name);
}
