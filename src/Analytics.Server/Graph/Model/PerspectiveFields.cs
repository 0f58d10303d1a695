using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<Perspective>]
internal static class PerspectiveFields
{
    public static void Configure(IObjectTypeDescriptor<Perspective> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(perspective => perspective.Name).Description("The name in the model.");
        descriptor.Field(perspective => perspective.DefaultLevel).Description("Name of the level of a question that names none.");
    }

    /// <summary>What can be measured there.</summary>
    public static IEnumerable<ModelMeasure> GetMeasures([Parent] Perspective perspective, SemanticModel model) =>
        perspective.Measures.Select(name => model.MeasureOf(perspective, name)).OfType<ModelMeasure>();

    /// <summary>What it groups and filters by.</summary>
    public static IEnumerable<Dimension> GetDimensions([Parent] Perspective perspective, SemanticModel model) =>
        perspective.Dimensions.Select(name => model.Dimensions[name]);

    /// <summary>The levels at which its figures are stated.</summary>
    public static IEnumerable<Level> GetLevels([Parent] Perspective perspective, SemanticModel model) =>
        perspective.Facts.SelectMany(fact => model.Facts[fact].Levels).Distinct().Select(level => model.Levels[level]);
}
