using Analytics.GraphQL;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>Reads the donations behind a cell, a page at a time.</summary>
internal sealed class RecordDetails(IDbContextFactory<AnalyticsDbContext> contexts, SemanticModel model)
{
    /// <summary>A page of the donations, by id.</summary>
    public async Task<Connection<Donation>> PageAsync(RecordSelection records, PagingArguments page, CancellationToken cancellation)
    {
        await using var database = contexts.CreateDbContext();
        var ids = RecordRows.IdsOf(database, model, records);
        return new Connection<Donation>(await database.Donations.Where(donation => ids.Contains(donation.Id)).OrderBy(donation => donation.Id).ToPageAsync(page, cancellation));
    }
}
