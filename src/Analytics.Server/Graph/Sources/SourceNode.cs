using Analytics.GraphQL;
using Analytics.Server.Graph.Awards;
using Analytics.Server.Graph.Donors;
using Analytics.Server.Graph.Institutions;
using Analytics.Server.Graph.Populations;
using Analytics.Server.Graph.Statements;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Sources;

[ObjectType<Source>]
internal static class SourceNode
{
    public static void Configure(IObjectTypeDescriptor<Source> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(source => source.Id);
        descriptor.Field(source => source.Key);
        descriptor.Field(source => source.Title);
        descriptor.Field(source => source.TitleEn);
        descriptor.Field(source => source.Publisher);
        descriptor.Field(source => source.PublishedOn);
        descriptor.Field(source => source.Kind);
    }

    [NodeResolver]
    public static Task<Source?> GetByIdAsync(int id, SourceByIdDataLoader sources, CancellationToken cancellationToken) =>
        sources.LoadAsync(id, cancellationToken);

    /// <summary>The figures that it prints.</summary>
    [UsePaging]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static Task<Connection<Statement>> GetStatementsAsync(
        [Parent(nameof(Source.Id))] Source source,
        PagingArguments paging,
        QueryContext<Statement> query,
        StatementsBySourceDataLoader statements,
        CancellationToken cancellationToken) =>
        statements.With(paging, query).LoadAsync(source.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The institutions that it names.</summary>
    [UsePaging]
    [UseFiltering<InstitutionFilterType>]
    [UseSorting<InstitutionSortType>]
    public static Task<Connection<Institution>> GetInstitutionsAsync(
        [Parent(nameof(Source.Id))] Source source,
        PagingArguments paging,
        QueryContext<Institution> query,
        InstitutionsBySourceDataLoader institutions,
        CancellationToken cancellationToken) =>
        institutions.With(paging, query).LoadAsync(source.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The donors that it names.</summary>
    [UsePaging]
    [UseFiltering<DonorFilterType>]
    [UseSorting<DonorSortType>]
    public static Task<Connection<Donor>> GetDonorsAsync(
        [Parent(nameof(Source.Id))] Source source,
        PagingArguments paging,
        QueryContext<Donor> query,
        DonorsBySourceDataLoader donors,
        CancellationToken cancellationToken) =>
        donors.With(paging, query).LoadAsync(source.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The awards that it reports.</summary>
    [UsePaging]
    [UseFiltering<AwardFilterType>]
    [UseSorting<AwardSortType>]
    public static Task<Connection<Award>> GetAwardsAsync(
        [Parent(nameof(Source.Id))] Source source,
        PagingArguments paging,
        QueryContext<Award> query,
        AwardsBySourceDataLoader awards,
        CancellationToken cancellationToken) =>
        awards.With(paging, query).LoadAsync(source.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The counts of residents that it prints.</summary>
    [UsePaging]
    [UseFiltering<PopulationFilterType>]
    [UseSorting<PopulationSortType>]
    public static Task<Connection<Population>> GetPopulationsAsync(
        [Parent(nameof(Source.Id))] Source source,
        PagingArguments paging,
        QueryContext<Population> query,
        PopulationsBySourceDataLoader populations,
        CancellationToken cancellationToken) =>
        populations.With(paging, query).LoadAsync(source.Id, cancellationToken).ToConnectionAsync();
}
