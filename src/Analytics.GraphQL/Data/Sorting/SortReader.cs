namespace Analytics.GraphQL.Data;

/// <summary>Reads a coerced <c>order</c> argument.</summary>
internal static class SortReader
{
    /// <summary>The steps of the order, in the order of the list and, within one object, of the input's fields.</summary>
    public static SortDefinition<T> Read<T>(object?[] order)
    {
        var keys = new List<SortKey>();
        foreach (var item in order)
        {
            Collect((InputObject)item!, null, keys);
        }

        return keys.Count == 0 ? SortDefinition<T>.Empty : new SortDefinition<T>(keys);
    }

    private static void Collect(InputObject input, SortPath? path, List<SortKey> keys)
    {
        foreach (var (field, value) in input.Fields)
        {
            var member = (SortField)field.Tag!;
            if (value is InputObject nested)
            {
                Collect(nested, new SortPath(path, member), keys);
            }
            else if (value is SortDirection direction)
            {
                keys.Add(new SortKey(SortPath.Selector(path, member.Member), direction is SortDirection.Ascending));
            }
        }
    }
}
