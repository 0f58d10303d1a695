using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Two fields of one response name that cannot be merged, why, and the fields on either side that show it.</summary>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> First, IReadOnlyList<FieldNode> Second)
{
    private const int MaxReason = 1_000;
    private const int MaxNodes = 20;

    /// <summary>The conflict of two fields whose own selections conflict; null where there are none.</summary>
    public static FieldConflict? Of(string responseName, FieldUse first, FieldUse second, IReadOnlyList<FieldConflict> inner)
    {
        if (inner.Count == 0)
        {
            return null;
        }

        var reason = "";
        foreach (var conflict in inner)
        {
            reason += $"{(reason.Length == 0 ? "" : " and ")}subfields \"{Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}";
            if (reason.Length > MaxReason)
            {
                break;
            }
        }

        return new FieldConflict(
            responseName,
            Shorten(reason),
            Nodes(first.Node, inner.Select(conflict => conflict.First)),
            Nodes(second.Node, inner.Select(conflict => conflict.Second)));
    }

    public static string Shorten(string text) => text.Length > MaxReason ? text[..MaxReason] + "..." : text;

    private static List<FieldNode> Nodes(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> inner)
    {
        var nodes = new List<FieldNode> { field };
        foreach (var side in inner)
        {
            nodes.AddRange(side.TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes)
            {
                break;
            }
        }

        return nodes;
    }
}
