namespace Analytics.GraphQL;

/// <summary>Configures one field of a filter input.</summary>
public interface IFilterFieldDescriptor
{
    /// <summary>The field's name; without it, the property's name in camel case.</summary>
    IFilterFieldDescriptor Name(string name);

    /// <summary>The field's description.</summary>
    IFilterFieldDescriptor Description(string description);

    /// <summary>Refuses to compare the member with other values, null excepted.</summary>
    /// <param name="holds">Whether a value is one that the member can be compared with.</param>
    /// <param name="expected">What such a value is, in words that fit after "takes".</param>
    /// <typeparam name="TValue">The type of the filter's values.</typeparam>
    IFilterFieldDescriptor Accepts<TValue>(Func<TValue, bool> holds, string expected);
}
