using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<Hierarchy>]
internal static class HierarchyFields
{
    public static void Configure(IObjectTypeDescriptor<Hierarchy> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(hierarchy => hierarchy.Name).Description("The name in the model.");
    }

    /// <summary>Its levels, the coarsest first.</summary>
    public static IEnumerable<Level> GetLevels([Parent] Hierarchy hierarchy, SemanticModel model) =>
        hierarchy.Levels.Select(level => model.Levels[level]);
}
