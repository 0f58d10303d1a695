using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A directive that may stand in a document.</summary>
/// <param name="Locations">Where it may stand.</param>
/// <param name="IsRepeatable">Whether it may stand there more than once.</param>
/// <param name="Arguments">Its arguments; a required one with its type, the others with null.</param>
internal sealed record KnownDirective(
    IReadOnlyList<DirectiveLocation> Locations, bool IsRepeatable, IReadOnlyDictionary<string, string?> Arguments)
{
    public static KnownDirective From(DirectiveType type) => new(
        type.Locations,
        type.IsRepeatable,
        type.Arguments.ToDictionary(argument => argument.Name, argument => argument.IsRequired ? argument.Type.ToString() : null));

    public static KnownDirective From(DirectiveDefinitionNode node) => new(
        [.. node.Locations.Select(location => DirectiveLocations.Find(location.Value)).OfType<DirectiveLocation>()],
        node.IsRepeatable,
        node.Arguments.DistinctBy(argument => argument.Name.Value).ToDictionary(
            argument => argument.Name.Value,
            argument => argument is { Type: NonNullTypeNode, DefaultValue: null } ? SyntaxPrinter.Print(argument.Type) : null));
}
