using System.Linq.Expressions;

namespace Analytics.GraphQL.Annotations;

/// <summary>What a static <c>Configure</c> is given.</summary>
internal sealed class TypeDescriptor<T>() : TypeDescriptor(typeof(T)), IObjectTypeDescriptor<T>, IInterfaceTypeDescriptor<T>
{
    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.BindFieldsExplicitly() => With(type => type.IsExplicit = true);

    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.Ignore(Expression<Func<T, object?>> property) => With(type => type.AddIgnored(property));

    IObjectFieldDescriptor IObjectTypeDescriptor<T>.Field<TField>(Expression<Func<T, TField>> member) => AddField(member);

    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.Implements<TInterface>() => With(type => type.Interfaces.Add(
        typeof(TInterface) is { IsGenericType: true } marker && marker.GetGenericTypeDefinition() == typeof(InterfaceType<>)
            ? marker.GetGenericArguments()[0]
            : typeof(TInterface)));

    IInterfaceTypeDescriptor<T> IInterfaceTypeDescriptor<T>.Name(string name) => With(type => type.Name = name);

    private TypeDescriptor<T> With(Action<TypeDescriptor<T>> change)
    {
        change(this);
        return this;
    }
}
