using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

/// <summary>One word of a closed list.</summary>
internal sealed record AttributeValue
{
    /// <summary>The word, as it is filtered by.</summary>
    public required string Name { get; init; }

    [GraphQLIgnore]
    public required LocalizedText Label { get; init; }
}
