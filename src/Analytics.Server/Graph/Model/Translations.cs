using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

/// <summary>The texts of the model in one language.</summary>
internal static class Translations
{
    /// <summary>What the argument that chooses the language says of itself.</summary>
    public const string Argument = "The language of the text.";

    public static string In(this LocalizedText text, Language language) => language == Language.Zh ? text.Zh : text.En;

    public static IReadOnlyList<string> In(this Synonyms synonyms, Language language) => language == Language.Zh ? synonyms.Zh : synonyms.En;
}
