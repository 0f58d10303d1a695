using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<SemanticModel>]
internal static class SemanticModelFields
{
    public static void Configure(IObjectTypeDescriptor<SemanticModel> descriptor) => descriptor.BindFieldsExplicitly();

    /// <summary>The ways into the figures, each with what it can be asked.</summary>
    public static IEnumerable<Perspective> GetPerspectives([Parent] SemanticModel model) => model.Perspectives.Values;

    /// <summary>The perspective of the name; null where there is none.</summary>
    public static Perspective? GetPerspective(
        [Parent] SemanticModel model, [GraphQLDescription("The name in the model, such as published.")] string name) =>
        model.Perspectives.GetValueOrDefault(name);

    /// <summary>What can be measured, the derived measures last; with `search` what it finds, first the measures that are called just that.</summary>
    public static IEnumerable<ModelMeasure> GetMeasures(
        [Parent] SemanticModel model,
        [GraphQLDescription("Part of a name, a label or a synonym, in either language and any case; without it, all.")] string? search = null) =>
        MeasureSearch.Find(ModelMeasures.Of(model), search ?? "");

    /// <summary>The measure of the name; null where there is none.</summary>
    public static ModelMeasure? GetMeasure(
        [Parent] SemanticModel model, [GraphQLDescription("The name in the model, such as volumePerDonation.")] string name) =>
        ModelMeasures.Find(model, name);

    /// <summary>What the figures are grouped and filtered by.</summary>
    public static IEnumerable<Dimension> GetDimensions([Parent] SemanticModel model) => model.Dimensions.Values;

    /// <summary>The dimension of the name; null where there is none.</summary>
    public static Dimension? GetDimension(
        [Parent] SemanticModel model, [GraphQLDescription("The name in the model, such as district.")] string name) =>
        model.Dimensions.GetValueOrDefault(name);

    /// <summary>The units of the measures.</summary>
    public static IEnumerable<MeasureUnit> GetUnits([Parent] SemanticModel model) => model.Units.Values;

    /// <summary>The degrees of detail.</summary>
    public static IEnumerable<Level> GetLevels([Parent] SemanticModel model) => model.Levels.Values;
}
