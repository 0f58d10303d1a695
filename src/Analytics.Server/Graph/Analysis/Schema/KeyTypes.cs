using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The fields and types of keys.</summary>
internal static class KeyTypes
{
    public static SdlField FieldOf(KeyField key) => new(key.Name, key.TypeName, key.Description.En);

    public static SdlField WordOf(KeyField key) => new(key.Word, "", key.Description.En);

    /// <summary>The types of keys of which several attributes stand together, each once.</summary>
    public static void AddComposites(SdlWriter sdl, IEnumerable<KeyField> keys)
    {
        foreach (var key in keys.Where(key => key.Form == KeyForm.Composite).DistinctBy(key => key.Name))
        {
            sdl.Add($"type {key.TypeName}", key.Description.En, [Label, .. key.Dimension.Attributes.Values.Select(attribute => PartOf(key.Dimension, attribute))]);
        }
    }

    private static SdlField Label => new("label", "String!", "The name for people.") { Arguments = [new("language", "Language = EN", "The language of the text.")] };

    private static SdlField PartOf(Dimension dimension, DimensionAttribute attribute) =>
        new(KeyField.PartName(dimension, attribute), KeyField.ScalarOf(attribute), attribute.Description.En);
}
