namespace Analytics.GraphQL;

/// <summary>Configures one field of an object or interface type.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>The field's name; without it, the property's name in camel case.</summary>
    IObjectFieldDescriptor Name(string name);

    /// <summary>The field's description.</summary>
    IObjectFieldDescriptor Description(string description);

    /// <summary>Deprecates the field.</summary>
    IObjectFieldDescriptor Deprecated(string reason);
}
