using Analytics.Semantics.Query;
using Analytics.Server.OData.Querying;
using Analytics.Server.Tables;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Reads parsed conditions on keys and figures.</summary>
/// <param name="columns">The columns by the names that conditions use.</param>
/// <param name="option">The part of the request where the condition stands.</param>
/// <param name="mostConditions">The most comparisons and values.</param>
internal sealed class FigureFilterReader(IReadOnlyCollection<ResultColumn> columns, string option, int mostConditions)
{
    private readonly QueryPath _path = QueryPath.Root.Then(option);
    private readonly ConditionCount _conditions = new(option, mostConditions);

    /// <exception cref="ODataFault">A part is not supported.</exception>
    public FigureFilter Read(SingleValueNode filter)
    {
        var where = new List<FilterNode>();
        var having = new List<HavingRequest>();
        foreach (var part in Parts(filter))
        {
            if (Nodes.Plain(part) is BinaryOperatorNode { OperatorKind: not (BinaryOperatorKind.And or BinaryOperatorKind.Or) } comparison
                && TryColumn(comparison.Left, comparison.Right) is { IsKey: false } column)
            {
                having.Add(Having(column, comparison));
            }
            else
            {
                where.Add(Where(part, negated: false));
            }
        }

        return new FigureFilter(where, having);
    }

    private static IEnumerable<QueryNode> Parts(QueryNode node) => Nodes.Plain(node) is BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } both
        ? Parts(both.Left).Concat(Parts(both.Right))
        : [node];

    private HavingRequest Having(ResultColumn column, BinaryOperatorNode node)
    {
        _conditions.Add(1);
        if (column.Column.Column.Type != ColumnType.Decimal)
        {
            throw Unsupported($"a condition on '{column.Name}', which is no number");
        }

        var (constant, kind) = Sides(node);
        return new HavingRequest(column.Column.Path, [(Operation(kind, negated: false), LiteralReader.Read(constant, ColumnType.Decimal, $"'{column.Name}'"))], _path);
    }

    private FilterNode Where(QueryNode node, bool negated) => Nodes.Plain(node) switch
    {
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Where(not.Operand, !negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both => Both(both, negated),
        BinaryOperatorNode comparison => Compare(comparison, negated),
        InNode among => Among(among, negated),
        SingleValueFunctionCallNode { Name: "contains" or "startswith" or "endswith" } test => Test(test, negated),
        _ => throw Unsupported("this"),
    };

    private FilterNode Both(BinaryOperatorNode node, bool negated)
    {
        FilterNode[] parts = [Where(node.Left, negated), Where(node.Right, negated)];
        return node.OperatorKind == BinaryOperatorKind.And != negated ? new FilterAll(parts, _path) : new FilterAny(parts, _path);
    }

    private FilterTest Compare(BinaryOperatorNode node, bool negated)
    {
        var (constant, kind) = Sides(node);
        return Make(Key(node.Left, node.Right), Operation(kind, negated), [constant], isList: false);
    }

    private FilterTest Among(InNode node, bool negated) => Make(
        Key(node.Left, node.Left),
        negated ? FilterOperation.Nin : FilterOperation.In,
        node.Right is CollectionConstantNode list ? [.. list.Collection] : throw Unsupported("'in' with anything but a list of values"),
        isList: true);

    private FilterNode Test(SingleValueFunctionCallNode node, bool negated)
    {
        if (node.Parameters.ToList() is not [var side, var value] || Nodes.Plain(value) is not ConstantNode { Value: string } text)
        {
            throw Unsupported($"'{node.Name}' of anything but a column and a text");
        }

        var key = Key(side, side);
        var test = Make(key, FilterOperations.Of(node.Name, negated), [text], isList: false);
        return negated ? new FilterAll([test, test with { Operation = FilterOperation.Neq, Value = null }], _path) : test;
    }

    private FilterTest Make(ResultColumn key, FilterOperation operation, IReadOnlyList<ConstantNode> constants, bool isList)
    {
        _conditions.Add(constants.Count);
        var values = constants.Select(constant => LiteralReader.Read(constant, key.Column.Column.Type, $"'{key.Name}'") switch
        {
            int number => (long)number,
            var value => value,
        }).ToArray();
        return new FilterTest(key.Column.Path.Split('.'), operation, isList ? values : values[0], _path);
    }

    private ResultColumn Key(QueryNode left, QueryNode right) => TryColumn(left, right) switch
    {
        { IsKey: true } key => key,
        { } figure => throw Unsupported($"a condition on the figure '{figure.Name}' that does not stand alone among parts joined by 'and'"),
        null => throw Unsupported("a comparison of anything but a column and a value"),
    };

    private ResultColumn? TryColumn(QueryNode left, QueryNode right)
    {
        var name = Nodes.ColumnOf(left) ?? Nodes.ColumnOf(right);
        return columns.FirstOrDefault(column => column.Name == name);
    }

    private (ConstantNode Constant, BinaryOperatorKind Kind) Sides(BinaryOperatorNode node) => (Nodes.Plain(node.Left), Nodes.Plain(node.Right)) switch
    {
        (_, ConstantNode constant) => (constant, node.OperatorKind),
        (ConstantNode constant, _) => (constant, Nodes.Mirrored(node.OperatorKind)),
        _ => throw Unsupported("two columns beside one another"),
    };

    private FilterOperation Operation(BinaryOperatorKind kind, bool negated) =>
        FilterOperations.Of(kind, negated) ?? throw Unsupported($"'{Nodes.Word(kind)}'");

    private ODataFault Unsupported(string what) => ODataFault.Bad(
        ODataCodes.FilterUnsupported,
        option,
        $"A filter here cannot have {what}; it compares keys with values by eq, ne, gt, ge, lt, le or in, asks contains, startswith or endswith, joins by and, or, not, and compares figures in parts joined by 'and'.");
}
