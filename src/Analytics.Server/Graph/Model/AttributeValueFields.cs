using Analytics.GraphQL;

namespace Analytics.Server.Graph.Model;

[ObjectType<AttributeValue>]
internal static class AttributeValueFields
{
    /// <summary>The name for people.</summary>
    public static string GetLabel([Parent] AttributeValue value, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        value.Label.In(language);
}
