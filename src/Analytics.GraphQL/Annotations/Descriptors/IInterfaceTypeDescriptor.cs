namespace Analytics.GraphQL;

/// <summary>Configures an interface type.</summary>
/// <typeparam name="T">The CLR interface.</typeparam>
public interface IInterfaceTypeDescriptor<T>
{
    /// <summary>The type's name; without it, the CLR type's.</summary>
    IInterfaceTypeDescriptor<T> Name(string name);
}
