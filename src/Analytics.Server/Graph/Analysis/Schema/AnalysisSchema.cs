using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Sources;

namespace Analytics.Server.Graph.Analysis.Schema;

/// <summary>Writes the types of analysis that a model makes.</summary>
internal static class AnalysisSchema
{
    /// <summary>The SDL of all perspectives.</summary>
    public static string Write(SemanticModel model, FactEntities entities)
    {
        var perspectives = model.Perspectives.Values.Select(perspective => new PerspectiveCatalogue(model, perspective)).ToList();
        var dimensions = perspectives.SelectMany(perspective => perspective.Dimensions).Distinct().ToList();
        var sdl = new SdlWriter().Add(SharedTypes.Write(model));
        foreach (var perspective in perspectives)
        {
            PerspectiveTypes.Add(sdl, perspective, entities);
            FilterTypes.Add(sdl, perspective);
        }

        FigureTypes.AddComparison(sdl, model);
        FilterTypes.AddMembers(sdl, model, dimensions);
        KeyTypes.AddComposites(sdl, perspectives.SelectMany(perspective => perspective.Keys.Values));
        WordTypes.Add(sdl, dimensions);
        SourceTypes.Add(sdl, model, entities);
        return sdl.ToString();
    }
}
