using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Analysis.Catalogue;

/// <summary>The perspectives of a model.</summary>
internal sealed class AnalysisCatalogue(SemanticModel model)
{
    private readonly Dictionary<string, PerspectiveCatalogue> _perspectives = model.Perspectives.Values.ToDictionary(
        perspective => perspective.Name, perspective => new PerspectiveCatalogue(model, perspective), StringComparer.Ordinal);

    public SemanticModel Model { get; } = model;

    public IReadOnlyCollection<PerspectiveCatalogue> All => _perspectives.Values;

    /// <summary>The perspective of a name; null where there is none.</summary>
    public PerspectiveCatalogue? Find(string name) => _perspectives.GetValueOrDefault(name);
}
