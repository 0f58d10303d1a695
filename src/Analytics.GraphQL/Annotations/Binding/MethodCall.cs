using System.Linq.Expressions;
using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Annotations;

/// <summary>Writes the call of a method from a resolver's context, parent and services.</summary>
internal sealed class MethodCall(MethodInfo method, MethodSignature signature, ListPlan plan)
{
    private readonly ParameterExpression _context = Expression.Parameter(typeof(ResolverContext), "context");
    private readonly ParameterExpression _parent = Expression.Parameter(typeof(object), "parent");
    private readonly ParameterExpression _services = Expression.Parameter(typeof(IServiceProvider), "services");

    /// <summary>The call as a <c>Func&lt;ResolverContext, object?, IServiceProvider, TReturn&gt;</c>, not yet compiled.</summary>
    /// <param name="keyIsParent">The first argument is a node's key, handed in as the parent.</param>
    public LambdaExpression ToLambda(bool keyIsParent)
    {
        var values = method.GetParameters().Select(parameter => Value(parameter, keyIsParent));
        return Expression.Lambda(Expression.Call(method, values), _context, _parent, _services);
    }

    private Expression Value(ParameterInfo parameter, bool keyIsParent)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)) || parameter.IsDefined(typeof(EventMessageAttribute)))
        {
            return Expression.Convert(_parent, type);
        }

        if (type == typeof(CancellationToken))
        {
            return Expression.Property(_context, nameof(ResolverContext.RequestAborted));
        }

        if (type == typeof(PagingArguments))
        {
            return Request(RowType(), nameof(ListRequest<>.Paging));
        }

        if (TypeShape.Is(type, typeof(QueryContext<>)))
        {
            return Request(type.GetGenericArguments()[0], nameof(ListRequest<>.Query));
        }

        var place = signature.Own.ToList().FindIndex(own => own.Parameter == parameter);
        return place < 0 ? Service(type) : keyIsParent && place == 0 ? Expression.Convert(_parent, type) : Argument(place);
    }

    private MethodCallExpression Argument(int place)
    {
        var argument = signature.Own[place];
        var type = argument.Parameter.ParameterType;
        var fallback = argument.Parameter is { HasDefaultValue: true, DefaultValue: { } value }
            ? Expression.Constant(value, type)
            : (Expression)Expression.Default(type);
        var name = argument.NodeType is null ? nameof(ArgumentReader.Read) : nameof(ArgumentReader.ReadId);
        var read = typeof(ArgumentReader).GetMethod(name)!.MakeGenericMethod(type);
        return argument.NodeType is null
            ? Expression.Call(read, _context, Expression.Constant(place), fallback)
            : Expression.Call(read, _context, Expression.Constant(place), fallback, Expression.Constant(argument.NodeType));
    }

    private Expression Service(Type type)
    {
        if (type == typeof(IServiceProvider))
        {
            return _services;
        }

        if (ServiceKinds.IsDataLoader(type))
        {
            return Expression.Call(_context, nameof(ResolverContext.Shared), [type]);
        }

        var get = typeof(ServiceProviderServiceExtensions).GetMethod(nameof(ServiceProviderServiceExtensions.GetRequiredService), 1, [typeof(IServiceProvider)])!;
        return Expression.Call(get.MakeGenericMethod(type), _services);
    }

    private MemberExpression Request(Type row, string property)
    {
        var type = typeof(ListRequest<>).MakeGenericType(row);
        var request = Expression.Call(type.GetMethod(nameof(ListRequest<>.Of))!, _context, Expression.Constant(plan));
        return Expression.Property(request, property);
    }

    private Type RowType()
    {
        var type = TypeShape.Of(method.ReturnParameter).Type;
        return type.IsGenericType && EntityProperties.ElementOf(type) is null
            ? type.GetGenericArguments()[0]
            : EntityProperties.ElementOf(type) ?? throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} takes PagingArguments but gives no page.");
    }
}
