using Analytics.GraphQL;
using Analytics.Server.Graph.Cities;
using Analytics.Server.Graph.Districts;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Subjects;

/// <summary>The fields of every row that may be on a city or a district.</summary>
[ExtendObjectType<OnPlace>]
internal static class PlaceFields
{
    /// <summary>The city that it is on; null for any other subject.</summary>
    public static Task<City?> GetCityAsync(
        [Parent(nameof(OnPlace.CityId))] OnPlace row, CityByIdDataLoader cities, CancellationToken cancellationToken) =>
        row.CityId is { } id ? cities.LoadAsync(id, cancellationToken) : Task.FromResult<City?>(null);

    /// <summary>The district that it is on; null for any other subject.</summary>
    public static Task<District?> GetDistrictAsync(
        [Parent(nameof(OnPlace.DistrictId))] OnPlace row, DistrictByIdDataLoader districts, CancellationToken cancellationToken) =>
        row.DistrictId is { } id ? districts.LoadAsync(id, cancellationToken) : Task.FromResult<District?>(null);
}
