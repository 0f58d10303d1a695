using Analytics.GraphQL;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Access;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>Resolves what leads from answers into the graph: entities of keys, and what figures were read from.</summary>
internal sealed class SourceFields(SemanticModel model, FactEntities entities)
{
    /// <summary>The entity of a key; the parent is its member.</summary>
    public static FieldDelegate KeyOf(string entity)
    {
        var loader = EntityLoaders.Of(entity);
        return async (context, parent) => await loader.LoadAsync(context.Services, ((Member)parent!).Key, context.RequestAborted);
    }

    /// <summary>The entity of one type; the parent says which it is.</summary>
    public static FieldDelegate EntityOf(string entity)
    {
        var loader = EntityLoaders.Of(entity);
        return async (context, parent) => parent is SourceEntity source && source.Entity == entity
            ? await loader.LoadAsync(context.Services, source.Id, context.RequestAborted)
            : null;
    }

    /// <summary>What a figure was read from; the parent is its sources.</summary>
    public async ValueTask<object?> SourcesAsync(IFieldContext context, object? parent) =>
        await ReadAsync(context, (SourceSet)parent!);

    /// <summary>A page of the details behind a row; the parent is its sources, or the records that it sums up.</summary>
    public FieldDelegate DetailsOf(string entity)
    {
        var loader = EntityLoaders.Of(entity);
        return async (context, parent) =>
        {
            var access = context.Services.GetRequiredService<AnalysisAccess>();
            var page = DetailsPage.Read(context);
            if (parent is RecordSelection records)
            {
                access.CheckRecords();
                return await context.Services.GetRequiredService<RecordDetails>().PageAsync(records, page, context.RequestAborted);
            }

            access.CheckDetails();
            var found = await ReadAsync(context, (SourceSet)parent!);
            return await loader.PageAsync(context.Services, [.. found.Where(one => one.Entity == entity).Select(one => one.Id)], page, context.RequestAborted);
        };
    }

    private async Task<IReadOnlyList<SourceEntity>> ReadAsync(IFieldContext context, SourceSet sources)
    {
        var rows = sources.List();
        var ids = await context.Services.GetRequiredService<FigureSourcesDataLoader>().LoadAsync(rows, context.RequestAborted);
        return
        [
            .. rows.Zip(ids, (row, keys) => (keys ?? []).Select(key => new SourceEntity(entities.Of(model.Facts[row.Fact]), key)))
                .SelectMany(found => found)
                .Distinct(),
        ];
    }
}
