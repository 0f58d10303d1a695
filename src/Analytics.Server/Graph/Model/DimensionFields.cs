using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<Dimension>]
internal static class DimensionFields
{
    public static void Configure(IObjectTypeDescriptor<Dimension> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(dimension => dimension.Name);
        descriptor.Field(dimension => dimension.Adds);
        descriptor.Field(dimension => dimension.Members);
    }

    /// <summary>Other words for it.</summary>
    public static IReadOnlyList<string> GetSynonyms(
        [Parent] Dimension dimension, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        dimension.Synonyms.In(language);

    /// <summary>The properties of its members to group and filter by.</summary>
    public static IEnumerable<DimensionAttribute> GetAttributes([Parent] Dimension dimension) => dimension.Attributes.Values;

    /// <summary>The ways to drill down.</summary>
    public static IEnumerable<Hierarchy> GetHierarchies([Parent] Dimension dimension) => dimension.Hierarchies.Values;

    /// <summary>What an answer says where figures of different members are set against each other.</summary>
    public static IEnumerable<Caveat> GetCaveats([Parent] Dimension dimension) => Caveat.ListOf(dimension.Caveats);
}
