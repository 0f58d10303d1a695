using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Sources;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>The type of what a figure was read from.</summary>
internal static class SourceTypes
{
    public const string Name = "FigureSource";

    public static void Add(SdlWriter sdl, SemanticModel model, FactEntities entities) => sdl.Add(
        $"type {Name}",
        "What a figure was read from; all fields but one are null.",
        entities.All(model).Select(entity => new SdlField(Names.Camel(entity), entity, $"The {Names.Camel(entity)} that states it; null where it is of another kind.")));
}
