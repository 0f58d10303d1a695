using System.Linq.Expressions;
using Analytics.GraphQL.Data;
using Analytics.Server.OData.Requests;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Querying;

/// <summary>
/// Turns a parsed filter into a condition on rows. As OData has it, what is null equals null alone and is neither less nor greater;
/// contains, startswith and endswith of null are neither true nor false. Negations are therefore carried down to the comparisons.
/// </summary>
internal sealed class FilterTranslator
{
    private readonly ParameterExpression _row;
    private readonly OperandTranslator _operands;
    private readonly ConditionCount _conditions;

    private FilterTranslator(EntitySet set, int mostConditions)
    {
        _row = Expression.Parameter(set.RowType, "row");
        _operands = new OperandTranslator(set, _row);
        _conditions = new ConditionCount(QueryOptions.Filter, mostConditions);
    }

    /// <summary>The condition.</summary>
    /// <exception cref="ODataFault">A part is not supported, or there are too many.</exception>
    public static LambdaExpression Translate(EntitySet set, SingleValueNode filter, int mostConditions)
    {
        var translator = new FilterTranslator(set, mostConditions);
        return Expression.Lambda(translator.Condition(filter, negated: false), translator._row);
    }

    private Expression Condition(QueryNode node, bool negated) => Nodes.Plain(node) switch
    {
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Condition(not.Operand, !negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both => Both(both, negated),
        BinaryOperatorNode comparison => Compare(comparison, negated),
        InNode among => Among(among, negated),
        SingleValueFunctionCallNode { Name: "contains" or "startswith" or "endswith" } test => Test(test, negated),
        ConstantNode { Value: bool truth } => Expression.Constant(truth != negated),
        var other => Truth(other, negated),
    };

    private BinaryExpression Both(BinaryOperatorNode node, bool negated)
    {
        var (left, right) = (Condition(node.Left, negated), Condition(node.Right, negated));
        return node.OperatorKind == BinaryOperatorKind.And != negated ? Expression.AndAlso(left, right) : Expression.OrElse(left, right);
    }

    private Expression Compare(BinaryOperatorNode node, bool negated)
    {
        _conditions.Add(1);
        var isMirrored = Nodes.Plain(node.Left) is ConstantNode;
        var (side, value) = isMirrored ? (node.Right, node.Left) : (node.Left, node.Right);
        if (Nodes.Plain(value) is not ConstantNode constant)
        {
            throw OperandTranslator.Unsupported("two columns beside one another");
        }

        var operand = _operands.Of(side);
        var kind = isMirrored ? Nodes.Mirrored(node.OperatorKind) : node.OperatorKind;
        return OperandComparison.Make(operand, kind, LiteralReader.Read(constant, operand.Type, operand.What), negated);
    }

    private Expression Among(InNode node, bool negated)
    {
        var operand = _operands.Of(node.Left);
        if (node.Right is not CollectionConstantNode { Collection: var constants })
        {
            throw OperandTranslator.Unsupported("'in' with anything but a list of values");
        }

        _conditions.Add(constants.Count);
        var type = Nullable.GetUnderlyingType(operand.Value.Type) ?? operand.Value.Type;
        var list = Array.CreateInstance(type, constants.Count);
        for (var place = 0; place < list.Length; place++)
        {
            list.SetValue(LiteralReader.Read(constants[place], operand.Type, operand.What) ?? throw OperandTranslator.Unsupported("null in the list of 'in'"), place);
        }

        var value = operand.Value.Type == type ? operand.Value : Expression.Property(operand.Value, nameof(Nullable<>.Value));
        var holds = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [type], Captured.Of(list, type.MakeArrayType()), value);
        return OperandComparison.Known(operand, holds, negated, whenMissing: negated);
    }

    private Expression Test(SingleValueFunctionCallNode node, bool negated)
    {
        _conditions.Add(1);
        if (node.Parameters.ToList() is not [var side, var value] || Nodes.Plain(value) is not ConstantNode constant)
        {
            throw OperandTranslator.Unsupported($"'{node.Name}' of anything but a column and a text");
        }

        var operand = _operands.Of(side);
        if (operand.Type != ColumnType.Text || LiteralReader.Read(constant, ColumnType.Text, operand.What) is not string text)
        {
            return Expression.Constant(false);
        }

        return OperandComparison.Known(operand, TextTest.Make(node.Name, operand.Value, text), negated, whenMissing: false);
    }

    private Expression Truth(QueryNode node, bool negated)
    {
        _conditions.Add(1);
        var operand = _operands.Of(node);
        return operand.Type == ColumnType.Boolean
            ? OperandComparison.Make(operand, BinaryOperatorKind.Equal, true, negated)
            : throw OperandTranslator.Unsupported($"{operand.What} as a condition of its own");
    }
}
