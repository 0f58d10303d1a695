using Analytics.GraphQL;
using Analytics.Server.Graph.Awards;
using Analytics.Server.Graph.Observations;
using Analytics.Server.Graph.Sources;
using Analytics.Server.Graph.Statements;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Donors;

[ObjectType<Donor>]
internal static class DonorNode
{
    public static void Configure(IObjectTypeDescriptor<Donor> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Implements<ISubject>();
        descriptor.Field(donor => donor.Id);
        descriptor.Field(donor => donor.Key);
        descriptor.Field(donor => donor.Name);
        descriptor.Field(donor => donor.NameEn);
        descriptor.Field(donor => donor.YearsDonating);
    }

    [NodeResolver]
    public static Task<Donor?> GetByIdAsync(int id, DonorByIdDataLoader donors, CancellationToken cancellationToken) =>
        donors.LoadAsync(id, cancellationToken);

    /// <summary>The document that names the donor.</summary>
    [GraphQLNonNullType]
    public static Task<Source?> GetSourceAsync(
        [Parent(nameof(Donor.SourceId))] Donor donor, SourceByIdDataLoader sources, CancellationToken cancellationToken) =>
        sources.LoadAsync(donor.SourceId, cancellationToken);

    /// <summary>The figures printed on the donor, one for each place.</summary>
    [UsePaging]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static Task<Connection<Statement>> GetStatementsAsync(
        [Parent(nameof(Donor.Id))] Donor donor,
        PagingArguments paging,
        QueryContext<Statement> query,
        StatementsByDonorDataLoader statements,
        CancellationToken cancellationToken) =>
        statements.With(paging, query).LoadAsync(donor.Id, cancellationToken).ToConnectionAsync();

    /// <summary>What is known of it: its statements intersected, or what others imply.</summary>
    [UsePaging]
    [UseFiltering<ObservationFilterType>]
    [UseSorting<ObservationSortType>]
    public static Task<Connection<Observation>> GetObservationsAsync(
        [Parent(nameof(Donor.Id))] Donor donor,
        PagingArguments paging,
        QueryContext<Observation> query,
        ObservationsByDonorDataLoader observations,
        CancellationToken cancellationToken) =>
        observations.With(paging, query).LoadAsync(donor.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The awards to the donor.</summary>
    [UsePaging]
    [UseFiltering<AwardFilterType>]
    [UseSorting<AwardSortType>]
    public static Task<Connection<Award>> GetAwardsAsync(
        [Parent(nameof(Donor.Id))] Donor donor,
        PagingArguments paging,
        QueryContext<Award> query,
        AwardsByDonorDataLoader awards,
        CancellationToken cancellationToken) =>
        awards.With(paging, query).LoadAsync(donor.Id, cancellationToken).ToConnectionAsync();
}
