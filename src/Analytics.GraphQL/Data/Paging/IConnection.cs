namespace Analytics.GraphQL.Data;

/// <summary>A connection of any node, as its type's fields read it.</summary>
internal interface IConnection
{
    object Nodes { get; }

    IReadOnlyList<ConnectionEdge> Edges { get; }

    PageInfo PageInfo { get; }

    int? TotalCount { get; }
}
