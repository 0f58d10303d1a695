using Analytics.GraphQL;
using Analytics.Server.Graph.Awards;
using Analytics.Server.Graph.Cities;
using Analytics.Server.Graph.Institutions;
using Analytics.Server.Graph.Observations;
using Analytics.Server.Graph.Populations;
using Analytics.Server.Graph.Statements;
using Analytics.Server.Graph.Years;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Districts;

[ObjectType<District>]
internal static class DistrictNode
{
    public static void Configure(IObjectTypeDescriptor<District> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Implements<ISubject>();
        descriptor.Field(district => district.Id);
        descriptor.Field(district => district.Code);
        descriptor.Field(district => district.Name);
        descriptor.Field(district => district.NameEn);
        descriptor.Field(district => district.Kind);
    }

    [NodeResolver]
    public static Task<District?> GetByIdAsync(int id, DistrictByIdDataLoader districts, CancellationToken cancellationToken) =>
        districts.LoadAsync(id, cancellationToken);

    /// <summary>The city it belongs to.</summary>
    [GraphQLNonNullType]
    public static Task<City?> GetCityAsync(
        [Parent(nameof(District.CityId))] District district, CityByIdDataLoader cities, CancellationToken cancellationToken) =>
        cities.LoadAsync(district.CityId, cancellationToken);

    /// <summary>The institutions known to lie in it.</summary>
    [UsePaging]
    [UseFiltering<InstitutionFilterType>]
    [UseSorting<InstitutionSortType>]
    public static Task<Connection<Institution>> GetInstitutionsAsync(
        [Parent(nameof(District.Id))] District district,
        PagingArguments paging,
        QueryContext<Institution> query,
        InstitutionsByDistrictDataLoader institutions,
        CancellationToken cancellationToken) =>
        institutions.With(paging, query).LoadAsync(district.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The calendar years that a figure on exactly the year is published for, oldest first.</summary>
    [GraphQLNonNullType]
    public static Task<Year[]?> GetYearsAsync(
        [Parent(nameof(District.Id))] District district, YearsByDistrictDataLoader years, CancellationToken cancellationToken) =>
        years.LoadAsync(district.Id, cancellationToken);

    /// <summary>The figures printed on it, one for each place.</summary>
    [UsePaging]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static Task<Connection<Statement>> GetStatementsAsync(
        [Parent(nameof(District.Id))] District district,
        PagingArguments paging,
        QueryContext<Statement> query,
        StatementsByDistrictDataLoader statements,
        CancellationToken cancellationToken) =>
        statements.With(paging, query).LoadAsync(district.Id, cancellationToken).ToConnectionAsync();

    /// <summary>What is known of it: its statements intersected, or what others imply.</summary>
    [UsePaging]
    [UseFiltering<ObservationFilterType>]
    [UseSorting<ObservationSortType>]
    public static Task<Connection<Observation>> GetObservationsAsync(
        [Parent(nameof(District.Id))] District district,
        PagingArguments paging,
        QueryContext<Observation> query,
        ObservationsByDistrictDataLoader observations,
        CancellationToken cancellationToken) =>
        observations.With(paging, query).LoadAsync(district.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The awards to it.</summary>
    [UsePaging]
    [UseFiltering<AwardFilterType>]
    [UseSorting<AwardSortType>]
    public static Task<Connection<Award>> GetAwardsAsync(
        [Parent(nameof(District.Id))] District district,
        PagingArguments paging,
        QueryContext<Award> query,
        AwardsByDistrictDataLoader awards,
        CancellationToken cancellationToken) =>
        awards.With(paging, query).LoadAsync(district.Id, cancellationToken).ToConnectionAsync();

    /// <summary>Its residents at a date.</summary>
    [UsePaging]
    [UseFiltering<PopulationFilterType>]
    [UseSorting<PopulationSortType>]
    public static Task<Connection<Population>> GetPopulationsAsync(
        [Parent(nameof(District.Id))] District district,
        PagingArguments paging,
        QueryContext<Population> query,
        PopulationsByDistrictDataLoader populations,
        CancellationToken cancellationToken) =>
        populations.With(paging, query).LoadAsync(district.Id, cancellationToken).ToConnectionAsync();
}
