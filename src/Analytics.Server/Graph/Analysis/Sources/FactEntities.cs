using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>Which entity of the graph states the figures of a fact.</summary>
/// <param name="tables">The tables of the model.</param>
internal sealed class FactEntities(SourceCatalogue tables)
{
    /// <summary>The entity behind a fact: its details, or its own rows where it has none.</summary>
    public string Of(Fact fact) => tables.Tables[fact.Details?.Table ?? fact.Table].Entity;

    /// <summary>The entities behind the figures of a model, each once.</summary>
    public IEnumerable<string> All(SemanticModel model) => model.Facts.Values.Where(fact => fact.Records is null).Select(Of).Distinct();

    /// <summary>The entity of the details of facts, and the type of a page of them; null unless there is exactly one.</summary>
    public (string Entity, string Connection)? DetailsOf(IEnumerable<Fact> facts) =>
        facts.Where(fact => fact.Details is not null).Select(Of).Distinct().ToList() is [var only]
            ? (only, (only.EndsWith('y') ? only[..^1] + "ies" : only + "s") + "Connection")
            : null;
}
