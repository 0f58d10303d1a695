namespace Analytics.GraphQL;

/// <summary>The object type of a CLR type. Names a type in attributes and descriptors; never made.</summary>
/// <typeparam name="T">The type inside.</typeparam>
public sealed class ObjectType<T>
{
    private ObjectType()
    {
    }
}
