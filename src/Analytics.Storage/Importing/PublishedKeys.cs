using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Importing;

/// <summary>The keys of what donation records and clients refer to: they stay the same from one import to the next.</summary>
internal sealed class PublishedKeys
{
    public required KeptKeys Sources { get; init; }

    public required KeptKeys Cities { get; init; }

    public required KeptKeys Districts { get; init; }

    public required KeptKeys Institutions { get; init; }

    public required KeptKeys Donors { get; init; }

    public static async Task<PublishedKeys> ReadAsync(AnalyticsDbContext context, PublishedData data, CancellationToken cancellation) => new()
    {
        Sources = new(await context.Sources.ToDictionaryAsync(row => row.Key, row => row.Id, cancellation), data.Sources.Select(row => (row.Key, row.Id))),
        Cities = new(await context.Cities.ToDictionaryAsync(row => row.Code, row => row.Id, cancellation), data.Cities.Select(row => (row.Code, row.Id))),
        Districts = new(
            await context.Districts.ToDictionaryAsync(row => row.Code, row => row.Id, cancellation), data.Districts.Select(row => (row.Code, row.Id))),
        Institutions = new(
            await context.Institutions.ToDictionaryAsync(row => row.Key, row => row.Id, cancellation), data.Institutions.Select(row => (row.Key, row.Id))),
        Donors = new(await context.Donors.ToDictionaryAsync(row => row.Key, row => row.Id, cancellation), data.Donors.Select(row => (row.Key, row.Id))),
    };

    /// <summary>Puts them in place of the places in the files, in every row and every link.</summary>
    public void AssignTo(PublishedData data)
    {
        data.Sources.ForEach(row => row.Id = Sources.Of(row.Id));
        data.Cities.ForEach(row => row.Id = Cities.Of(row.Id));
        data.Districts.ForEach(row => (row.Id, row.CityId) = (Districts.Of(row.Id), Cities.Of(row.CityId)));
        data.Institutions.ForEach(row =>
            (row.Id, row.DistrictId, row.SourceId) = (Institutions.Of(row.Id), Districts.Of(row.DistrictId), Sources.Of(row.SourceId)));
        data.Donors.ForEach(row => (row.Id, row.SourceId) = (Donors.Of(row.Id), Sources.Of(row.SourceId)));
        data.Statements.ForEach(row => row.SourceId = Sources.Of(row.SourceId));
        data.Awards.ForEach(row => row.SourceId = Sources.Of(row.SourceId));
        data.Populations.ForEach(row => row.SourceId = Sources.Of(row.SourceId));
        AssignToSubjects(data);
    }

    private void AssignToSubjects(PublishedData data)
    {
        foreach (var row in data.Statements.Concat<OnSubject>(data.Observations).Concat(data.Awards))
        {
            (row.InstitutionId, row.DonorId) = (Institutions.Of(row.InstitutionId), Donors.Of(row.DonorId));
        }

        foreach (var row in data.Statements.Concat<OnPlace>(data.Observations).Concat(data.Awards).Concat(data.Populations))
        {
            (row.CityId, row.DistrictId) = (Cities.Of(row.CityId), Districts.Of(row.DistrictId));
        }
    }
}
