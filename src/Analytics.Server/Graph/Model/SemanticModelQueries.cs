using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[QueryType]
internal static class SemanticModelQueries
{
    /// <summary>The catalogue: what can be asked of the figures, and what it means.</summary>
    public static SemanticModel GetSemanticModel(SemanticModel model) => model;
}
