using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Institutions;

internal sealed class InstitutionsBySourceDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : LinkDataLoader<Institution>(contexts, institution => institution.SourceId, batchScheduler, options);
