using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Reads the specified directives that stand on definitions.</summary>
internal static class AppliedDirectives
{
    public static bool Has(IEnumerable<DirectiveNode> directives, DirectiveType type) => Find(directives, type) is not null;

    /// <summary>Null where the definition is not deprecated.</summary>
    public static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        Find(directives, SpecifiedDirectives.Deprecated) is { } node ? Text(node, SpecifiedDirectives.Deprecated) : null;

    public static Uri? SpecifiedBy(IEnumerable<DirectiveNode> directives) =>
        Find(directives, SpecifiedDirectives.SpecifiedBy) is { } node && Text(node, SpecifiedDirectives.SpecifiedBy) is { } url
            ? new Uri(url, UriKind.RelativeOrAbsolute)
            : null;

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, DirectiveType type) =>
        directives.FirstOrDefault(node => node.Name.Value == type.Name);

    private static string? Text(DirectiveNode node, DirectiveType type) =>
        new ArgumentPlan("@" + type.Name, type.Arguments, node.Arguments, node).Coerce(VariableValues.None)[0] as string;
}
