using System.Linq.Expressions;

namespace Analytics.GraphQL;

/// <summary>Configures an interface type.</summary>
/// <typeparam name="T">The CLR interface.</typeparam>
public interface IInterfaceTypeDescriptor<T>
{
    /// <summary>The type's name; without it, the CLR type's.</summary>
    IInterfaceTypeDescriptor<T> Name(string name);

    /// <summary>The type's description.</summary>
    IInterfaceTypeDescriptor<T> Description(string description);

    /// <summary>Leaves a property out.</summary>
    IInterfaceTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    /// <summary>A property.</summary>
    IObjectFieldDescriptor Field<TField>(Expression<Func<T, TField>> member);
}
