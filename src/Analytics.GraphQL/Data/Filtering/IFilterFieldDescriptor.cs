namespace Analytics.GraphQL;

/// <summary>Configures one field of a filter input.</summary>
public interface IFilterFieldDescriptor
{
    /// <summary>The field's name; without it, the property's name in camel case.</summary>
    IFilterFieldDescriptor Name(string name);

    /// <summary>The field's description.</summary>
    IFilterFieldDescriptor Description(string description);
}
