using System.Linq.Expressions;

namespace Analytics.GraphQL;

/// <summary>Configures a sort input.</summary>
/// <typeparam name="T">The entity that is sorted.</typeparam>
public interface ISortInputTypeDescriptor<T>
{
    /// <summary>Only fields named by <see cref="Field{TField}"/> are part of the input.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>A property, or any expression that the query provider can translate; the latter needs a name.</summary>
    ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> member);
}
