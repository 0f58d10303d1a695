namespace Analytics.GraphQL.Data;

/// <summary>What a selected connection needs to know of its page.</summary>
internal sealed class PageNeeds
{
    public PageNeeds(SelectedField connection)
    {
        TotalCount = connection.IsSelected("totalCount");
        Items = connection.IsSelected("nodes") || connection.IsSelected("edges") || connection.IsSelected("pageInfo");
        Cursors = connection.PossibleTypes.SelectMany(connection.ChildrenOf)
            .Any(child => child.IsSelected("cursor") || child.IsSelected("startCursor") || child.IsSelected("endCursor"));
    }

    public bool TotalCount { get; }

    public bool Items { get; }

    public bool Cursors { get; }
}
