using Analytics.GraphQL;
using Analytics.Semantics.Figures;
using Analytics.Storage.Engines;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>Loads the ids of the entities behind rows of facts, all of a level at once.</summary>
internal sealed class FigureSourcesDataLoader(FigureSources sources, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<SourceRow, IReadOnlyList<long>>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<SourceRow, IReadOnlyList<long>>> LoadBatchAsync(
        IReadOnlyList<SourceRow> keys, CancellationToken cancellationToken) => await sources.ReadAsync(keys, cancellationToken);
}
