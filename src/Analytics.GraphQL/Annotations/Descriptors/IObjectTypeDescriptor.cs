using System.Linq.Expressions;

namespace Analytics.GraphQL;

/// <summary>Configures an object type.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>Only properties named by <see cref="Field{TField}"/> are fields.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Leaves a property out.</summary>
    IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    /// <summary>A property, or an expression over properties, which then needs a name.</summary>
    IObjectFieldDescriptor Field<TField>(Expression<Func<T, TField>> member);

    /// <summary>The type implements a GraphQL interface, also where T does not implement the CLR interface.</summary>
    /// <typeparam name="TInterface">The CLR interface, or <see cref="InterfaceType{T}"/> of it.</typeparam>
    IObjectTypeDescriptor<T> Implements<TInterface>();
}
