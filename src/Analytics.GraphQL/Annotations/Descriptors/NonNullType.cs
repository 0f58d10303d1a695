namespace Analytics.GraphQL;

/// <summary>The type, never null. Names a type in attributes and descriptors; never made.</summary>
/// <typeparam name="T">The type inside.</typeparam>
public sealed class NonNullType<T>
{
    private NonNullType()
    {
    }
}
