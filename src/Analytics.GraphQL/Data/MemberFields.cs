using System.Linq.Expressions;
using Analytics.GraphQL.Annotations;

namespace Analytics.GraphQL.Data;

/// <summary>Which members of <typeparamref name="T"/> a filter or sort input has, as configured.</summary>
internal sealed class MemberFields<T> : IFilterInputTypeDescriptor<T>, ISortInputTypeDescriptor<T>, IMemberFields
{
    private readonly List<MemberField> _fields = [];
    private readonly HashSet<string> _ignored = [];
    private bool _explicit;

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.BindFieldsExplicitly() => With(fields => fields._explicit = true);

    IFilterInputTypeDescriptor<T> IFilterInputTypeDescriptor<T>.Ignore(Expression<Func<T, object?>> property) => With(fields => fields.Leave(property));

    IFilterFieldDescriptor IFilterInputTypeDescriptor<T>.Field<TField>(Expression<Func<T, TField>> member) => Add(member);

    ISortInputTypeDescriptor<T> ISortInputTypeDescriptor<T>.BindFieldsExplicitly() => With(fields => fields._explicit = true);

    ISortFieldDescriptor ISortInputTypeDescriptor<T>.Field<TField>(Expression<Func<T, TField>> member) => Add(member);

    public IReadOnlyList<MemberField> ToList()
    {
        if (_explicit)
        {
            return _fields;
        }

        var configured = _fields.Select(field => Accessor.DirectProperty(field.Member)?.Name).ToHashSet();
        var implied = EntityProperties.Of(typeof(T))
            .Where(property => !_ignored.Contains(property.Name) && !configured.Contains(property.Name))
            .Select(property => new MemberField(Accessor.Of(typeof(T), property), Naming.OfMember(property)) { IsImplied = true });
        return [.. implied, .. _fields];
    }

    private MemberFields<T> With(Action<MemberFields<T>> change)
    {
        change(this);
        return this;
    }

    private void Leave(Expression<Func<T, object?>> property) =>
        _ignored.Add((Accessor.DirectProperty(property) ?? throw NotProperty(property)).Name);

    private MemberField Add(LambdaExpression member)
    {
        var field = new MemberField(member, Accessor.DirectProperty(member) is { } property ? Naming.OfMember(property) : null);
        _fields.Add(field);
        return field;
    }

    private static InvalidOperationException NotProperty(LambdaExpression expression) =>
        new($"'{expression}' is not a property of {typeof(T).Name}.");
}
