using System.Reflection;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Makes the fields of methods.</summary>
internal sealed class MethodFields(TypeRegistry types)
{
    private const int QueryCost = 10;

    /// <summary>The field of a resolver method.</summary>
    /// <param name="method">A public static method.</param>
    /// <param name="owner">The CLR type of the parent; null on a root type.</param>
    public Field Make(MethodInfo method, Type? owner)
    {
        var signature = new MethodSignature(types, method);
        var lists = new ListArguments(types, method, signature.Own.Count);
        var resolver = new MethodResolver(method, signature, lists.Plan);
        var cost = method.GetCustomAttribute<CostAttribute>()?.Weight ?? (lists.Row is null ? 1 : QueryCost);
        return new Field(Naming.OfMember(method), TypeOf(method, lists))
        {
            Arguments = [.. signature.Own.Select(argument => argument.Input), .. lists.Inputs],
            Description = MemberText.DescriptionOf(method),
            DeprecationReason = MemberText.DeprecationOf(method),
            Resolver = resolver.ToField(),
            Cost = (int)Math.Round(cost),
            PageSize = lists.Plan.PageSize,
            Tag = new FieldColumns(signature.ParentColumns(owner)),
        };
    }

    private GraphQLType TypeOf(MethodInfo method, ListArguments lists)
    {
        if (Attributed.TypeOf(method) is { } marker)
        {
            return types.Outputs.OfMarker(marker);
        }

        var shape = TypeShape.Of(method.ReturnParameter);
        shape = method.IsDefined(typeof(GraphQLNonNullTypeAttribute)) ? shape with { CanBeNull = false } : shape;
        if (lists is { Plan.PageSize: not null, Row: { } row })
        {
            return types.Connections.For(row, lists.ConnectionName);
        }

        if (Attributed.Has(method, typeof(IDAttribute), typeof(IDAttribute<>)))
        {
            return shape.CanBeNull ? BuiltInScalars.ID : new NonNullType(BuiltInScalars.ID);
        }

        return types.Outputs.Of(lists.Plan.IsSingle && shape.Element is { } element ? element with { CanBeNull = true } : shape);
    }
}
