using System.Linq.Expressions;
using Analytics.GraphQL.Annotations;

namespace Analytics.GraphQL.Data;

/// <summary>The key of a node type, tested against global ids of that type.</summary>
internal sealed class IdFilter(string name, LambdaExpression member, string typeName) : FilterHandler
{
    public override Expression? Test(Expression instance, object? value)
    {
        var filter = value as InputObject ?? throw NullValue(name);
        var read = Accessor.Read(member, instance);
        Expression? all = null;
        foreach (var (input, operand) in filter.Fields)
        {
            var test = ((FilterHandler)input.Tag!).Test(read, Decode(operand, read.Type))!;
            all = all is null ? test : Expression.AndAlso(all, test);
        }

        return all;
    }

    private object? Decode(object? value, Type type) => value switch
    {
        string id => NodeId.Read(id, typeName, type),
        object?[] ids => Array.ConvertAll(ids, id => Decode(id, type)),
        _ => value,
    };
}
