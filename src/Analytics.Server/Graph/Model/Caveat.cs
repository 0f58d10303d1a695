using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

/// <summary>What an answer says with a figure that has to be read with care.</summary>
internal sealed record Caveat
{
    /// <summary>Code of the notice.</summary>
    public required string Code { get; init; }

    [GraphQLIgnore]
    public required LocalizedText Text { get; init; }

    public static IEnumerable<Caveat> ListOf(IReadOnlyDictionary<string, LocalizedText> caveats) =>
        caveats.Select(caveat => new Caveat { Code = caveat.Key, Text = caveat.Value });
}
