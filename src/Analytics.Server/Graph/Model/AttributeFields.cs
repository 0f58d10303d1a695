using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<DimensionAttribute>]
internal static class AttributeFields
{
    public static void Configure(IObjectTypeDescriptor<DimensionAttribute> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(attribute => attribute.Name);
        descriptor.Field(attribute => attribute.Type);
        descriptor.Field(attribute => attribute.Grain);
    }

    /// <summary>Other words for it.</summary>
    public static IReadOnlyList<string> GetSynonyms(
        [Parent] DimensionAttribute attribute, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        attribute.Synonyms.In(language);

    /// <summary>The words that it can be; empty unless its type is ENUM.</summary>
    public static IEnumerable<AttributeValue> GetValues([Parent] DimensionAttribute attribute) =>
        attribute.Values.Select(value => new AttributeValue { Name = value.Key, Label = value.Value });
}
