using Analytics.GraphQL.Data;

namespace Analytics.GraphQL;

/// <summary>A page as clients see it: edges with cursors, nodes, page information and the total count.</summary>
/// <typeparam name="T">The node.</typeparam>
public sealed class Connection<T> : IConnection
{
    private readonly Page<T> _page;

    /// <summary>The connection of a page.</summary>
    public Connection(Page<T> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        _page = page;
    }

    /// <summary>The nodes, in order.</summary>
    public IReadOnlyList<T> Nodes => _page.Items;

    /// <summary>The rows of the whole list; null where they were not counted.</summary>
    public int? TotalCount => _page.TotalCount;

    object IConnection.Nodes => _page.Items;

    IReadOnlyList<ConnectionEdge> IConnection.Edges
    {
        get
        {
            var edges = new ConnectionEdge[_page.Items.Count];
            for (var i = 0; i < edges.Length; i++)
            {
                edges[i] = new Edge(_page, i);
            }

            return edges;
        }
    }

    PageInfo IConnection.PageInfo => new Position(_page);

    private sealed class Edge(Page<T> page, int index) : ConnectionEdge
    {
        public override string Cursor => page.CursorAt(index);

        public override object? Node => page.Items[index];
    }

    private sealed class Position(Page<T> page) : PageInfo
    {
        public override bool HasNextPage => page.HasNextPage;

        public override bool HasPreviousPage => page.HasPreviousPage;

        public override string? StartCursor => page.Items.Count == 0 ? null : page.CursorAt(0);

        public override string? EndCursor => page.Items.Count == 0 ? null : page.CursorAt(page.Items.Count - 1);
    }
}
