using Analytics.GraphQL;
using Analytics.Server.Graph.Awards;
using Analytics.Server.Graph.Districts;
using Analytics.Server.Graph.Observations;
using Analytics.Server.Graph.Sources;
using Analytics.Server.Graph.Statements;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Institutions;

[ObjectType<Institution>]
internal static class InstitutionNode
{
    public static void Configure(IObjectTypeDescriptor<Institution> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Implements<ISubject>();
        descriptor.Field(institution => institution.Id);
        descriptor.Field(institution => institution.Key);
        descriptor.Field(institution => institution.Name);
        descriptor.Field(institution => institution.NameEn);
        descriptor.Field(institution => institution.Kind);
    }

    [NodeResolver]
    public static Task<Institution?> GetByIdAsync(int id, InstitutionByIdDataLoader institutions, CancellationToken cancellationToken) =>
        institutions.LoadAsync(id, cancellationToken);

    /// <summary>Its district; null where no source says it.</summary>
    public static Task<District?> GetDistrictAsync(
        [Parent(nameof(Institution.DistrictId))] Institution institution, DistrictByIdDataLoader districts, CancellationToken cancellationToken) =>
        institution.DistrictId is { } id ? districts.LoadAsync(id, cancellationToken) : Task.FromResult<District?>(null);

    /// <summary>The document that names it.</summary>
    [GraphQLNonNullType]
    public static Task<Source?> GetSourceAsync(
        [Parent(nameof(Institution.SourceId))] Institution institution, SourceByIdDataLoader sources, CancellationToken cancellationToken) =>
        sources.LoadAsync(institution.SourceId, cancellationToken);

    /// <summary>The figures printed on it, one for each place.</summary>
    [UsePaging]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static Task<Connection<Statement>> GetStatementsAsync(
        [Parent(nameof(Institution.Id))] Institution institution,
        PagingArguments paging,
        QueryContext<Statement> query,
        StatementsByInstitutionDataLoader statements,
        CancellationToken cancellationToken) =>
        statements.With(paging, query).LoadAsync(institution.Id, cancellationToken).ToConnectionAsync();

    /// <summary>What is known of it: its statements intersected, or what others imply.</summary>
    [UsePaging]
    [UseFiltering<ObservationFilterType>]
    [UseSorting<ObservationSortType>]
    public static Task<Connection<Observation>> GetObservationsAsync(
        [Parent(nameof(Institution.Id))] Institution institution,
        PagingArguments paging,
        QueryContext<Observation> query,
        ObservationsByInstitutionDataLoader observations,
        CancellationToken cancellationToken) =>
        observations.With(paging, query).LoadAsync(institution.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The awards to it.</summary>
    [UsePaging]
    [UseFiltering<AwardFilterType>]
    [UseSorting<AwardSortType>]
    public static Task<Connection<Award>> GetAwardsAsync(
        [Parent(nameof(Institution.Id))] Institution institution,
        PagingArguments paging,
        QueryContext<Award> query,
        AwardsByInstitutionDataLoader awards,
        CancellationToken cancellationToken) =>
        awards.With(paging, query).LoadAsync(institution.Id, cancellationToken).ToConnectionAsync();
}
