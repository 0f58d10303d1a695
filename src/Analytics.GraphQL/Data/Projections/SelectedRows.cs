namespace Analytics.GraphQL.Data;

/// <summary>Finds the fields selected on the rows of a list, inside its connection if it is one.</summary>
internal static class SelectedRows
{
    public static IReadOnlyList<SelectedField> Of(SelectedField selection, Type row)
    {
        var found = new List<SelectedField>();
        foreach (var type in selection.PossibleTypes)
        {
            if (type.RuntimeType == row)
            {
                found.AddRange(selection.ChildrenOf(type));
            }
            else if (type.RuntimeType is null)
            {
                var wrappers = selection.ChildrenOf(type).Where(child => child.Field.Name is "nodes" or "edges" or "node");
                found.AddRange(wrappers.SelectMany(child => Of(child, row)));
            }
        }

        return found;
    }
}
