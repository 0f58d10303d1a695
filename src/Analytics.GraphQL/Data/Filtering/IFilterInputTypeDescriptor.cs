using System.Linq.Expressions;

namespace Analytics.GraphQL;

/// <summary>Configures a filter input.</summary>
/// <typeparam name="T">The entity that is filtered.</typeparam>
public interface IFilterInputTypeDescriptor<T>
{
    /// <summary>Only fields named by <see cref="Field{TField}"/> are part of the input.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Leaves a property out.</summary>
    IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    /// <summary>A property, or any expression that the query provider can translate; the latter needs a name.</summary>
    IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> member);
}
