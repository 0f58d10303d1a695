using Analytics.GraphQL;
using Analytics.Server.Graph.Awards;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.Observations;
using Analytics.Server.Graph.Populations;
using Analytics.Server.Graph.Statements;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Cities;

[ObjectType<City>]
internal static class CityNode
{
    public static void Configure(IObjectTypeDescriptor<City> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Implements<ISubject>();
        descriptor.Field(city => city.Id);
        descriptor.Field(city => city.Code);
        descriptor.Field(city => city.Name);
        descriptor.Field(city => city.NameEn);
    }

    [NodeResolver]
    public static Task<City?> GetByIdAsync(int id, CityByIdDataLoader cities, CancellationToken cancellationToken) =>
        cities.LoadAsync(id, cancellationToken);

    /// <summary>Its districts and county-level cities.</summary>
    [UsePaging]
    [UseFiltering<DistrictFilterType>]
    [UseSorting<DistrictSortType>]
    public static Task<Connection<District>> GetDistrictsAsync(
        [Parent(nameof(City.Id))] City city,
        PagingArguments paging,
        QueryContext<District> query,
        DistrictsByCityDataLoader districts,
        CancellationToken cancellationToken) =>
        districts.With(paging, query).LoadAsync(city.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The figures printed on it, one for each place.</summary>
    [UsePaging]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static Task<Connection<Statement>> GetStatementsAsync(
        [Parent(nameof(City.Id))] City city,
        PagingArguments paging,
        QueryContext<Statement> query,
        StatementsByCityDataLoader statements,
        CancellationToken cancellationToken) =>
        statements.With(paging, query).LoadAsync(city.Id, cancellationToken).ToConnectionAsync();

    /// <summary>What is known of it: its statements intersected, or what others imply.</summary>
    [UsePaging]
    [UseFiltering<ObservationFilterType>]
    [UseSorting<ObservationSortType>]
    public static Task<Connection<Observation>> GetObservationsAsync(
        [Parent(nameof(City.Id))] City city,
        PagingArguments paging,
        QueryContext<Observation> query,
        ObservationsByCityDataLoader observations,
        CancellationToken cancellationToken) =>
        observations.With(paging, query).LoadAsync(city.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The awards to it.</summary>
    [UsePaging]
    [UseFiltering<AwardFilterType>]
    [UseSorting<AwardSortType>]
    public static Task<Connection<Award>> GetAwardsAsync(
        [Parent(nameof(City.Id))] City city,
        PagingArguments paging,
        QueryContext<Award> query,
        AwardsByCityDataLoader awards,
        CancellationToken cancellationToken) =>
        awards.With(paging, query).LoadAsync(city.Id, cancellationToken).ToConnectionAsync();

    /// <summary>Its residents at a date.</summary>
    [UsePaging]
    [UseFiltering<PopulationFilterType>]
    [UseSorting<PopulationSortType>]
    public static Task<Connection<Population>> GetPopulationsAsync(
        [Parent(nameof(City.Id))] City city,
        PagingArguments paging,
        QueryContext<Population> query,
        PopulationsByCityDataLoader populations,
        CancellationToken cancellationToken) =>
        populations.With(paging, query).LoadAsync(city.Id, cancellationToken).ToConnectionAsync();
}
