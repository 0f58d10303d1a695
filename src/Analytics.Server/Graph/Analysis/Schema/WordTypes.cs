using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The enums of attributes, and what is asked of their values, where the entities of the graph have no enum of the name.</summary>
internal static class WordTypes
{
    private static readonly HashSet<string> OfEntities = [.. typeof(PeriodKind).Assembly.GetExportedTypes().Where(type => type.IsEnum).Select(type => type.Name)];

    public static void Add(SdlWriter sdl, IEnumerable<Dimension> dimensions)
    {
        foreach (var attribute in dimensions.SelectMany(dimension => dimension.Attributes.Values).Where(IsNew).DistinctBy(KeyField.ScalarOf))
        {
            var name = KeyField.ScalarOf(attribute);
            sdl.Add($"enum {name}", attribute.Description.En, attribute.Values.Select(word => new SdlField(word.Key, "", $"{word.Value.En}.")));
            sdl.Add($"input {name}OperationFilterInput", $"What is asked of a value of {name}; all that is given must hold.", Operations(name));
        }
    }

    private static bool IsNew(DimensionAttribute attribute) =>
        attribute.Type == AttributeType.Enum && !OfEntities.Contains(KeyField.ScalarOf(attribute));

    private static IEnumerable<SdlField> Operations(string name) =>
    [
        new("eq", name, "Equal to the value; null asks for those without one."),
        new("neq", name, "Not equal to the value; null asks for those with one."),
        new("in", $"[{name}!]", "One of the values."),
        new("nin", $"[{name}!]", "None of the values."),
    ];
}
