using System.Diagnostics;
using Analytics.GraphQL;
using Analytics.Semantics;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Schema;
using Analytics.Server.Graph.Analysis.Sources;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Hosting;
using Analytics.Storage;

namespace Analytics.Server.Graph.Analysis;

/// <summary>Adds analysis to the graph: a root field for each perspective of the model, and the table.</summary>
internal static class AnalysisRegistration
{
    private const string Query = "Query";
    private static readonly string[] Computed = ["ComputedFigure", "Growth", "Share"];

    /// <summary>Adds the types that <see cref="AnalysisSchema"/> writes, and the code behind them.</summary>
    /// <exception cref="Commands.OptionFault">The configuration has a key of a role that there is not, or one that is too short, or a limit that cannot be read.</exception>
    public static GraphQLServerBuilder AddAnalysis(this GraphQLServerBuilder graph, SemanticModel model, IConfiguration configuration)
    {
        var catalogue = new AnalysisCatalogue(model);
        var entities = new FactEntities(StoredTables.All);
        var sources = new SourceFields(model, entities);
        graph.Services.AddSingleton(catalogue);
        graph.Services.AddSingleton(new RoleKeys(model, configuration));
        AddServices(graph.Services, model, Limits.Bind(configuration, Limits.OfAnalysis, new SemanticLayerOptions()));
        graph.KeepResponses(async (services, cancellation) =>
            $"{services.GetRequiredService<RequestRole>().Current.Name} {await services.GetRequiredService<SemanticLayer>().ReadVersionAsync(cancellation)}");
        graph.AddDocument(_ => AnalysisSchema.Write(model, entities));
        graph.AddResolver(Query, TableAnswer.Field, new AnalysisField(new TableAnswer(catalogue).Read).ResolveAsync);
        foreach (var perspective in catalogue.All)
        {
            AddPerspective(graph, perspective, entities, sources);
        }

        foreach (var figure in Computed)
        {
            graph.AddResolver(figure, FieldNames.Sources, sources.SourcesAsync);
        }

        foreach (var entity in entities.All(model))
        {
            graph.AddResolver(SourceTypes.Name, Names.Camel(entity), SourceFields.EntityOf(entity));
        }

        return graph;
    }

    private static void AddServices(IServiceCollection services, SemanticModel model, SemanticLayerOptions options)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<RequestRole>();
        services.AddSingleton<AnalysisAccess>();
        services.AddSingleton<RecordDetails>();
        services.AddSingleton(provider => new SemanticLayer(
            model, provider.GetRequiredService<IStorageEngine>(), options, () => (decimal)Stopwatch.GetTimestamp() * 1000 / Stopwatch.Frequency));
    }

    private static void AddPerspective(GraphQLServerBuilder graph, PerspectiveCatalogue perspective, FactEntities entities, SourceFields sources)
    {
        graph.AddResolver(Query, perspective.Perspective.Name, new AnalysisField(new PerspectiveAnswer(perspective).Read).ResolveAsync);
        graph.AddResolver($"{perspective.Prefix}Figure", FieldNames.Sources, sources.SourcesAsync);
        if (entities.DetailsOf(perspective.Facts) is { } details)
        {
            graph.AddResolver($"{perspective.Prefix}Row", FieldNames.Details, sources.DetailsOf(details.Entity));
        }

        foreach (var key in perspective.Keys.Values.Where(key => key.Form == KeyForm.Entity))
        {
            graph.AddResolver($"{perspective.Prefix}Keys", key.Name, SourceFields.KeyOf(key.TypeName));
        }
    }
}
