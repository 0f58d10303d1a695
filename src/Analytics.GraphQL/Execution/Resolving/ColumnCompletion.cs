using System.Collections;

namespace Analytics.GraphQL.Execution;

/// <summary>Puts the objects of a column's values into frames, so that the fields below can be resolved for all of them together.</summary>
internal sealed class ColumnCompletion(SchemaPlan plan)
{
    public void Complete(Column column)
    {
        var shape = column.Selection.Shape;
        for (var row = 0; row < column.Values.Length; row++)
        {
            var value = column.Values[row];
            if (value is null or FieldFault or WrittenValue)
            {
                continue;
            }

            if (shape.Kind == ValueKind.List)
            {
                column.Values[row] = CompleteList(column, shape.Item!, value);
            }
            else
            {
                column.Children[row] = Place(column, shape, value);
            }
        }
    }

    private object CompleteList(Column column, ValueShape item, object value)
    {
        try
        {
            return value is IEnumerable items and not string
                ? item.Kind == ValueKind.List ? NestedLists(column, item, items) : Items(column, item, items)
                : throw new InvalidOperationException($"The field gives a {value.GetType().Name} where a list is expected.");
        }
        catch (Exception fault)
        {
            return new FieldFault(fault);
        }
    }

    private object?[] NestedLists(Column column, ValueShape item, IEnumerable items)
    {
        var lists = new List<object?>();
        foreach (var inner in items)
        {
            lists.Add(inner is null or FieldFault ? inner : CompleteList(column, item.Item!, inner));
        }

        return [.. lists];
    }

    private ChildRef[] Items(Column column, ValueShape item, IEnumerable items)
    {
        if (items is IList list)
        {
            var known = new ChildRef[list.Count];
            for (var i = 0; i < known.Length; i++)
            {
                known[i] = Place(column, item, list[i]);
            }

            return known;
        }

        var found = new List<ChildRef>();
        foreach (var value in items)
        {
            found.Add(Place(column, item, value));
        }

        return [.. found];
    }

    private ChildRef Place(Column column, ValueShape shape, object? value)
    {
        if (value is null or FieldFault)
        {
            return new ChildRef(value, 0);
        }

        try
        {
            return column.Add(shape.Object ?? plan.ResolverOf(shape.Named!).Resolve(value), value);
        }
        catch (Exception fault)
        {
            return new ChildRef(new FieldFault(fault), 0);
        }
    }
}
