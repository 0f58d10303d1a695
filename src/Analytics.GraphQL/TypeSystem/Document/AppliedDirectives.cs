using System.Globalization;
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

    /// <summary>The weight of <c>@cost</c>; 0 where there is none.</summary>
    public static int Cost(IEnumerable<DirectiveNode> directives) =>
        Argument(directives, "cost", "weight") is StringValueNode weight ? (int)Math.Round(double.Parse(weight.Value, CultureInfo.InvariantCulture)) : 0;

    /// <summary>The sizes of <c>@listSize(assumedSize:, maximum:)</c>; null where there is none.</summary>
    public static PageSize? ListSize(IEnumerable<DirectiveNode> directives) =>
        Argument(directives, "listSize", "assumedSize") is IntValueNode assumed && Argument(directives, "listSize", "maximum") is IntValueNode most
            ? new PageSize(int.Parse(assumed.Value, CultureInfo.InvariantCulture), int.Parse(most.Value, CultureInfo.InvariantCulture))
            : null;

    private static ValueNode? Argument(IEnumerable<DirectiveNode> directives, string directive, string argument) => directives
        .FirstOrDefault(node => node.Name.Value == directive)?.Arguments
        .FirstOrDefault(node => node.Name.Value == argument)?.Value;

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, DirectiveType type) =>
        directives.FirstOrDefault(node => node.Name.Value == type.Name);

    private static string? Text(DirectiveNode node, DirectiveType type) =>
        new ArgumentPlan("@" + type.Name, type.Arguments, node.Arguments, node).Coerce(VariableValues.None)[0] as string;
}
