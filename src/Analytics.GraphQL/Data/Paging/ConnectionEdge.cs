namespace Analytics.GraphQL.Data;

/// <summary>A node and its cursor.</summary>
internal abstract class ConnectionEdge
{
    public abstract string Cursor { get; }

    public abstract object? Node { get; }
}
