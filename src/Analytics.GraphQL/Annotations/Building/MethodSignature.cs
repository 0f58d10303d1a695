using System.Reflection;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>What the parameters of a resolver method stand for.</summary>
internal sealed class MethodSignature
{
    private readonly TypeRegistry _types;
    private readonly MethodInfo _method;

    public MethodSignature(TypeRegistry types, MethodInfo method)
    {
        _types = types;
        _method = method;
        var arguments = method.GetParameters().Where(IsArgument).ToList();
        Own = [.. arguments.Select((parameter, place) => Make(parameter, place == 0 && method.IsDefined(typeof(NodeResolverAttribute))))];
    }

    /// <summary>The parameters that are arguments, in order.</summary>
    public IReadOnlyList<OwnArgument> Own { get; }

    /// <summary>Whether a service is injected that belongs to this call alone.</summary>
    public bool NeedsScope => _method.GetParameters().Any(parameter => IsService(parameter) && _types.Services.NeedsScope(parameter.ParameterType));

    public bool IsService(ParameterInfo parameter) => _types.Services.IsService(parameter.ParameterType);

    /// <summary>The properties of the parent that the method reads; null: perhaps all of them.</summary>
    public IReadOnlyList<PropertyInfo>? ParentColumns(Type? owner)
    {
        var parent = _method.GetParameters().FirstOrDefault(parameter => parameter.IsDefined(typeof(ParentAttribute)));
        if (owner is null || parent is null)
        {
            return [];
        }

        return parent.GetCustomAttribute<ParentAttribute>()!.Requires is not { } requires ? null :
        [
            .. requires.Select(name => owner.GetProperty(name)
                ?? throw new InvalidOperationException($"{_method.DeclaringType!.Name}.{_method.Name} requires '{name}', which {owner.Name} has not.")),
        ];
    }

    private bool IsArgument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type != typeof(CancellationToken) && type != typeof(PagingArguments) && !TypeShape.Is(type, typeof(QueryContext<>))
            && !parameter.IsDefined(typeof(ParentAttribute)) && !parameter.IsDefined(typeof(EventMessageAttribute)) && !IsService(parameter);
    }

    private OwnArgument Make(ParameterInfo parameter, bool isNodeKey)
    {
        var nodeType = isNodeKey ? _types.NameOf(TypeShape.Of(_method.ReturnParameter).Type) : NodeTypeOf(parameter);
        var shape = TypeShape.Of(parameter);
        shape = parameter.IsDefined(typeof(GraphQLNonNullTypeAttribute)) ? shape with { CanBeNull = false } : shape;
        var type = Attributed.TypeOf(parameter) is { } marker
            ? _types.Outputs.OfMarker(marker)
            : _types.Inputs.Of(shape, isId: nodeType is not null);
        var input = new InputValue(Naming.Camel(parameter.Name!), type)
        {
            DefaultValue = parameter is { HasDefaultValue: true, DefaultValue: { } value } ? DefaultLiteral.Of(value) : null,
            Description = MemberText.DescriptionOf(parameter),
            DeprecationReason = MemberText.DeprecationOf(parameter),
        };
        return new OwnArgument(parameter, input, nodeType);
    }

    private string? NodeTypeOf(ParameterInfo parameter) =>
        Attributed.ArgumentOf(parameter, typeof(IDAttribute<>)) is { } node
            ? _types.NameOf(node)
            : parameter.GetCustomAttribute<IDAttribute>() is { } id ? id.TypeName ?? "" : null;
}
