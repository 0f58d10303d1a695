using Analytics.GraphQL;

namespace Analytics.Server.Graph.Model;

[ObjectType<Caveat>]
internal static class CaveatFields
{
    /// <summary>What it says.</summary>
    public static string GetText([Parent] Caveat caveat, [GraphQLDescription(Translations.Argument)] Language language = Language.En) =>
        caveat.Text.In(language);
}
