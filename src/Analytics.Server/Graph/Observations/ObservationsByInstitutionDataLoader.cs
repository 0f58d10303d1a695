using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Observations;

internal sealed class ObservationsByInstitutionDataLoader(
    IDbContextFactory<AnalyticsDbContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : LinkDataLoader<Observation>(contexts, observation => observation.InstitutionId!.Value, batchScheduler, options);
