using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Makes the fields of subscription methods.</summary>
internal sealed class SubscriptionFields(TypeRegistry types)
{
    public IEnumerable<Field> Of(Type annotated) =>
        from method in TypeCatalog.FieldMethodsOf(annotated)
        let subscribe = method.GetCustomAttribute<SubscribeAttribute>()
        where subscribe is not null
        select Make(method, annotated.GetMethod(subscribe.With)
            ?? throw new InvalidOperationException($"{annotated.Name} has no public method '{subscribe.With}' that gives the events of {method.Name}."));

    private Field Make(MethodInfo method, MethodInfo stream)
    {
        var field = types.Methods.Make(method, owner: null);
        var source = new MethodSignature(types, stream);
        var open = new MethodCall(stream, source, ListPlan.None).ToLambda(keyIsParent: false).Compile();
        var events = stream.ReturnType.GetInterfaces().Prepend(stream.ReturnType)
            .FirstOrDefault(type => TypeShape.Is(type, typeof(IAsyncEnumerable<>)))
            ?? throw new InvalidOperationException($"{stream.DeclaringType!.Name}.{stream.Name} must give an IAsyncEnumerable.");
        var maker = typeof(SubscriptionStream).GetMethod(nameof(SubscriptionStream.Of))!.MakeGenericMethod(events.GetGenericArguments()[0], stream.ReturnType);
        return new Field(field.Name, field.Type)
        {
            Arguments = source.Own.Count > 0 ? [.. source.Own.Select(own => own.Input)] : field.Arguments,
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            Resolver = field.Resolver,
            Subscribe = (SubscribeResolver)maker.Invoke(null, [open, source.NeedsScope])!,
            Cost = field.Cost,
            Tag = field.Tag,
        };
    }
}
