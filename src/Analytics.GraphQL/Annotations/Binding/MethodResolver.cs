using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Annotations;

/// <summary>Makes the resolver of a method.</summary>
internal sealed class MethodResolver(MethodInfo method, MethodSignature signature, ListPlan plan)
{
    private static readonly BindingFlags Hidden = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public;

    /// <summary>The resolver of the method's field.</summary>
    public FieldResolver ToField() => Scoped(Body(keyIsParent: false));

    /// <summary>The resolver of a node, its key standing in the parent's place.</summary>
    public FieldResolver ToNode() => Scoped(Body(keyIsParent: true));

    private FieldResolver Scoped(Lazy<ResolverBody> body)
    {
        if (!signature.NeedsScope)
        {
            return (context, parent) => body.Value(context, parent, context.Services);
        }

        Func<ResolverContext, IServiceProvider, object?, ValueTask<object?>> inScope = (context, services, parent) => body.Value(context, parent, services);
        return (context, parent) => ResolverScope.RunAsync(context, parent, inScope);
    }

    // The call is written when the schema is made, so that what is wrong with the method shows then; code is made of it when it is first resolved.
    private Lazy<ResolverBody> Body(bool keyIsParent)
    {
        var call = new MethodCall(method, signature, plan).ToLambda(keyIsParent);
        var returned = method.ReturnType;
        var maker = returned == typeof(Task) || returned == typeof(ValueTask) || returned == typeof(void) ? throw NoValue()
            : TypeShape.Is(returned, typeof(Task<>)) ? nameof(MethodResults.OfTask)
            : TypeShape.Is(returned, typeof(ValueTask<>)) ? nameof(MethodResults.OfValueTask)
            : nameof(MethodResults.OfValue);
        var value = TypeShape.Awaited(returned);
        var make = typeof(MethodResults).GetMethod(maker, Hidden)!.MakeGenericMethod(value);
        var step = Step(value);
        return new Lazy<ResolverBody>(() => (ResolverBody)make.Invoke(null, [call.Compile(), step])!);
    }

    private ResultStep? Step(Type value)
    {
        if (TypeShape.Is(value, typeof(Page<>)))
        {
            return Generic<ResultStep>(nameof(QueryResults.OfPage), value.GetGenericArguments()[0]);
        }

        var isQuery = typeof(IQueryable).IsAssignableFrom(value) || plan != ListPlan.None;
        if (!isQuery || EntityProperties.ElementOf(value) is not { } row)
        {
            return null;
        }

        return Generic<ResultStep>(nameof(QueryResults.OfQuery), row);
    }

    private T Generic<T>(string name, Type row) =>
        (T)typeof(QueryResults).GetMethod(name, Hidden)!.MakeGenericMethod(row).Invoke(null, [plan])!;

    private InvalidOperationException NoValue() =>
        new($"{method.DeclaringType!.Name}.{method.Name} gives no value, so it cannot be a field.");
}
