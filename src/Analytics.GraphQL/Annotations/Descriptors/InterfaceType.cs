namespace Analytics.GraphQL;

/// <summary>The GraphQL interface of a CLR type. Names a type in attributes and descriptors; never made.</summary>
/// <typeparam name="T">The type inside.</typeparam>
public sealed class InterfaceType<T>
{
    private InterfaceType()
    {
    }
}
