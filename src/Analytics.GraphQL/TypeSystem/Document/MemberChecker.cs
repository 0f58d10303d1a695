using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds members of types and directives that are defined more than once.</summary>
internal static class MemberChecker
{
    public static IEnumerable<string> Check(DocumentNode document, TypeDefinitions definitions) =>
        definitions.Names.SelectMany(name => Members(name, definitions.PartsOf(name)))
            .Concat(document.Definitions.OfType<DirectiveDefinitionNode>().SelectMany(node => Arguments($"@{node.Name.Value}", node.Arguments)));

    private static IEnumerable<string> Members(string name, IReadOnlyList<TypeDefinitionNode> parts)
    {
        var fields = parts.OfType<FieldsTypeDefinitionNode>().SelectMany(part => part.Fields).ToArray();
        var inputs = parts.OfType<InputObjectTypeDefinitionNode>().SelectMany(part => part.Fields);
        var values = parts.OfType<EnumTypeDefinitionNode>().SelectMany(part => part.Values);
        return Once("Field", name, fields.Select(field => field.Name.Value).Concat(inputs.Select(field => field.Name.Value)))
            .Concat(Once("Enum value", name, values.Select(value => value.Name.Value)))
            .Concat(fields.SelectMany(field => Arguments($"{name}.{field.Name.Value}", field.Arguments)));
    }

    private static IEnumerable<string> Once(string kind, string owner, IEnumerable<string> names) =>
        DocumentChecker.Repeated(names).Select(name => $"{kind} \"{owner}.{name}\" can only be defined once.");

    private static IEnumerable<string> Arguments(string owner, IReadOnlyList<InputValueDefinitionNode> arguments) =>
        DocumentChecker.Repeated(arguments.Select(argument => argument.Name.Value))
            .Select(name => $"Argument \"{owner}({name}:)\" can only be defined once.");
}
