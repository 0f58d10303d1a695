using System.Linq.Expressions;
using System.Reflection;
using Analytics.GraphQL.Annotations;

namespace Analytics.GraphQL.Data;

/// <summary>The properties of an entity that a selection needs, those of linked entities nested.</summary>
internal sealed class SelectedColumns
{
    private readonly Type _entity;
    private readonly List<PropertyInfo> _columns = [];
    private readonly Dictionary<PropertyInfo, SelectedColumns?> _links = [];

    private SelectedColumns(Type entity)
    {
        _entity = entity;
    }

    /// <summary>Null where whole entities are to be read: the selection needs all columns and no link, or cannot be told.</summary>
    public static SelectedColumns? Read(Type entity, IReadOnlyList<SelectedField> children)
    {
        if (entity.GetConstructor(Type.EmptyTypes) is null)
        {
            return null;
        }

        var selected = new SelectedColumns(entity);
        var all = EntityProperties.Of(entity).Where(IsColumn).ToList();
        var needed = children.All(selected.TryAdd) && children.Count > 0;
        if (!needed)
        {
            selected._columns.Clear();
        }

        selected._columns.AddRange((needed ? all.Where(selected.IsKey) : all).Except(selected._columns));
        return selected._columns.Count == all.Count && selected._links.Count == 0 ? null : selected;
    }

    /// <summary>Makes an entity with these properties alone.</summary>
    public MemberInitExpression Construct(Expression instance) => Expression.MemberInit(
        Expression.New(_entity),
        [
            .. _columns.Select(column => Expression.Bind(column, Expression.Property(instance, column))),
            .. _links.Select(link => Expression.Bind(link.Key, Link(Expression.Property(instance, link.Key), link.Value))),
        ]);

    private static bool IsColumn(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } && !IsLink(property.PropertyType);

    private static bool IsLink(Type type) =>
        type != typeof(string) && type != typeof(byte[]) && (type.IsClass || EntityProperties.ElementOf(type) is not null);

    private bool IsKey(PropertyInfo property) => property.Name == "Id" || property.Name == $"{_entity.Name}Id";

    /// <summary>Adds what a field reads; false where that is not known.</summary>
    private bool TryAdd(SelectedField child)
    {
        if (child.Field.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return true;
        }

        if (child.Field.Tag is not FieldColumns { Properties: { } properties })
        {
            return false;
        }

        foreach (var property in properties)
        {
            if (IsLink(property.PropertyType) && property.SetMethod is { IsPublic: true })
            {
                _links.TryAdd(property, LinkColumns(property, child));
            }
            else if (!IsColumn(property))
            {
                return false;
            }
            else if (!_columns.Contains(property))
            {
                _columns.Add(property);
            }
        }

        return true;
    }

    private static SelectedColumns? LinkColumns(PropertyInfo property, SelectedField child)
    {
        var entity = EntityProperties.ElementOf(property.PropertyType) ?? property.PropertyType;
        return Read(entity, SelectedRows.Of(child, entity));
    }

    private static Expression Link(Expression link, SelectedColumns? columns)
    {
        var element = EntityProperties.ElementOf(link.Type);
        if (element is not null)
        {
            var row = Expression.Parameter(element, "y");
            var rows = columns is null ? link : QueryMethods.OfGroup.Select(link, Expression.Lambda(columns.Construct(row), row));
            return QueryMethods.OfGroup.ToList(rows, element);
        }

        return columns is null
            ? link
            : Expression.Condition(Comparison.IsNull(link), Expression.Constant(null, link.Type), columns.Construct(link));
    }
}
