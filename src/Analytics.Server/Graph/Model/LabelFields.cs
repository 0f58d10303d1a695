using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

/// <summary>The fields of every part of the model that people are shown.</summary>
[ExtendObjectType<ILabelled>]
internal static class LabelFields
{
    /// <summary>The name for people.</summary>
    public static string GetLabel([Parent] ILabelled part, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        part.Label.In(language);

    /// <summary>What it is, in a sentence or two.</summary>
    public static string GetDescription([Parent] ILabelled part, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        part.Description.In(language);
}
