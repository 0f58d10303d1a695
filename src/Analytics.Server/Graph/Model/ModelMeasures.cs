using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

/// <summary>The measures of the model, stated and derived, as one list.</summary>
internal static class ModelMeasures
{
    public static IEnumerable<ModelMeasure> Of(SemanticModel model) => [.. model.Measures.Values, .. model.DerivedMeasures.Values];

    public static ModelMeasure? Find(SemanticModel model, string name) =>
        model.Measures.GetValueOrDefault(name) ?? (ModelMeasure?)model.DerivedMeasures.GetValueOrDefault(name);
}
