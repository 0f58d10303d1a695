using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Engines;

/// <summary>Finds the donations that restrictions pick.</summary>
public static class RecordRows
{
    /// <summary>The keys of the donations, as a query that can be part of another.</summary>
    /// <exception cref="ArgumentException">The fact does not lead to what a restriction is about.</exception>
    public static IQueryable<int> IdsOf(AnalyticsDbContext database, SemanticModel model, RecordSelection selection)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(selection);
        var columns = database.Model.FindEntityType(typeof(RecordedDonation))!.GetProperties()
            .ToDictionary(property => property.GetColumnName(), property => property.PropertyInfo!, StringComparer.Ordinal);
        var predicate = new RecordPredicate(model.Facts[selection.Fact], columns);
        return database.RecordedDonations.Where(predicate.Of(selection.Restrictions)).Select(record => record.Id);
    }
}
