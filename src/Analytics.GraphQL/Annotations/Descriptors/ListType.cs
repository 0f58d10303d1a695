namespace Analytics.GraphQL;

/// <summary>A list of the type. Names a type in attributes and descriptors; never made.</summary>
/// <typeparam name="T">The type inside.</typeparam>
public sealed class ListType<T>
{
    private ListType()
    {
    }
}
