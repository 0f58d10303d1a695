using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Makes fields, inputs and enum members from their definitions.</summary>
internal sealed class DocumentFields(SchemaBindings bindings)
{
    public Field Output(TypeDefinitionNode owner, FieldDefinitionNode node, Func<string, NamedType> find)
    {
        var (type, name) = (owner.Name.Value, node.Name.Value);
        var pure = bindings.Pure?.Invoke(type, name);
        var resolver = pure is null ? bindings.Resolver?.Invoke(type, name) : null;
        return new Field(name, TypeReference.Resolve(node.Type, find)!)
        {
            Description = node.Description?.Value,
            Arguments = [.. node.Arguments.Select(argument => Input(argument, find))],
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
            Pure = (pure ?? (owner is InterfaceTypeDefinitionNode || resolver is not null ? null : ReadMember(name))) is { } read ? new Lazy<PureResolver>(read) : null,
            Resolver = resolver,
            Subscribe = bindings.Subscribe?.Invoke(type, name),
            Cost = AppliedDirectives.Cost(node.Directives),
            PageSize = AppliedDirectives.ListSize(node.Directives),
        };
    }

    public static InputValue Input(InputValueDefinitionNode node, Func<string, NamedType> find) =>
        new(node.Name.Value, TypeReference.Resolve(node.Type, find)!)
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
            DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
        };

    public static EnumValue Member(EnumValueDefinitionNode node) => new(node.Name.Value, node.Name.Value)
    {
        Description = node.Description?.Value,
        DeprecationReason = AppliedDirectives.DeprecationReason(node.Directives),
    };

    private static PureResolver ReadMember(string name) =>
        parent => parent is IReadOnlyDictionary<string, object?> members ? members.GetValueOrDefault(name) : null;
}
