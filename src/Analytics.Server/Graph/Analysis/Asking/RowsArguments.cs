using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Reads conditions on rows and their order.</summary>
internal static class RowsArguments
{
    private static readonly (string Name, FilterOperation Operation)[] Tests =
    [
        ("eq", FilterOperation.Eq), ("neq", FilterOperation.Neq), ("gt", FilterOperation.Gt), ("gte", FilterOperation.Gte),
        ("lt", FilterOperation.Lt), ("lte", FilterOperation.Lte), ("in", FilterOperation.In), ("nin", FilterOperation.Nin),
    ];

    /// <summary>The conditions.</summary>
    /// <param name="given">The input objects.</param>
    /// <param name="path">Where they stand.</param>
    public static IReadOnlyList<HavingRequest> Having(IReadOnlyList<ArgumentValues> given, QueryPath path) =>
        [.. given.Select(one => new HavingRequest(one.Text("field")!, [.. Tests.Where(test => one.Has(test.Name)).Select(test => (test.Operation, one[test.Name]))], path))];

    /// <summary>The order.</summary>
    /// <param name="given">The input objects.</param>
    /// <param name="path">Where they stand.</param>
    public static IReadOnlyList<OrderRequest> Order(IReadOnlyList<ArgumentValues> given, QueryPath path) =>
    [
        .. given.Select(one => new OrderRequest(
            one.Text("field")!, one.Direction("direction") ?? Direction.Asc, one.Word<NullsPlace>("nulls") ?? NullsPlace.Last, path)),
    ];
}
