using System.Linq.Expressions;
using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Compiles the reading and the writing of members.</summary>
internal static class PureFields
{
    private static readonly MethodInfo WriteId = typeof(NodeId).GetMethod(nameof(NodeId.Write))!;

    /// <summary>Reads a member of the parent; as a global id where a type name is given.</summary>
    public static PureResolver Reader(Type owner, LambdaExpression member, string? nodeType)
    {
        var parent = Expression.Parameter(typeof(object), "parent");
        Expression value = Expression.Convert(Accessor.Read(member, Expression.Convert(parent, owner)), typeof(object));
        if (nodeType is not null)
        {
            var key = Expression.Variable(typeof(object), "key");
            var id = Expression.Call(WriteId, Expression.Constant(nodeType), key);
            value = Expression.Block(
                [key],
                Expression.Assign(key, value),
                Expression.Condition(Comparison.IsNull(key), Expression.Constant(null), Expression.Convert(id, typeof(object))));
        }

        return Expression.Lambda<PureResolver>(value, parent).Compile();
    }

    /// <summary>Writes a member of the parent without boxing it; null where its type has no such short way.</summary>
    public static Lazy<PureWriter>? Writer(Type owner, LambdaExpression member, string? nodeType, NamedType type)
    {
        var writer = Expression.Parameter(typeof(JsonWriter), "writer");
        var parent = Expression.Parameter(typeof(object), "parent");
        var value = Expression.Variable(member.ReturnType, "value");
        var bare = Nullable.GetUnderlyingType(member.ReturnType) is null ? (Expression)value : Expression.Property(value, "Value");
        if (LeafWriting.Of(writer, bare, nodeType, type) is not { } write)
        {
            return null;
        }

        Expression done = Expression.Block(write, Expression.Constant(true));
        var body = Expression.Block(
            [value],
            Expression.Assign(value, Accessor.Read(member, Expression.Convert(parent, owner))),
            Comparison.CanBeNull(value.Type) ? Expression.Condition(Comparison.IsNull(value), Expression.Constant(false), done) : done);
        return new Lazy<PureWriter>(() => Expression.Lambda<PureWriter>(body, writer, parent).Compile());
    }
}
