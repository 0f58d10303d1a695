using Analytics.GraphQL;
using Analytics.Server.Graph.Observations;
using Analytics.Server.Graph.Populations;
using Analytics.Server.Graph.Statements;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Years;

[ObjectType<Year>]
internal static class YearNode
{
    public static void Configure(IObjectTypeDescriptor<Year> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(year => year.Id);
        descriptor.Field(year => year.Number);
        descriptor.Field(year => year.IsComplete);
    }

    [NodeResolver]
    public static Task<Year?> GetByIdAsync(int id, YearByIdDataLoader years, CancellationToken cancellationToken) =>
        years.LoadAsync(id, cancellationToken);

    /// <summary>The figures printed on exactly this year, one for each place.</summary>
    [UsePaging]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static Task<Connection<Statement>> GetStatementsAsync(
        [Parent(nameof(Year.Id))] Year year,
        PagingArguments paging,
        QueryContext<Statement> query,
        StatementsByYearDataLoader statements,
        CancellationToken cancellationToken) =>
        statements.With(paging, query).LoadAsync(year.Id, cancellationToken).ToConnectionAsync();

    /// <summary>What is known of exactly this year.</summary>
    [UsePaging]
    [UseFiltering<ObservationFilterType>]
    [UseSorting<ObservationSortType>]
    public static Task<Connection<Observation>> GetObservationsAsync(
        [Parent(nameof(Year.Id))] Year year,
        PagingArguments paging,
        QueryContext<Observation> query,
        ObservationsByYearDataLoader observations,
        CancellationToken cancellationToken) =>
        observations.With(paging, query).LoadAsync(year.Id, cancellationToken).ToConnectionAsync();

    /// <summary>Residents at a date in the year.</summary>
    [UsePaging]
    [UseFiltering<PopulationFilterType>]
    [UseSorting<PopulationSortType>]
    public static Task<Connection<Population>> GetPopulationsAsync(
        [Parent(nameof(Year.Id))] Year year,
        PagingArguments paging,
        QueryContext<Population> query,
        PopulationsByYearDataLoader populations,
        CancellationToken cancellationToken) =>
        populations.With(paging, query).LoadAsync(year.Id, cancellationToken).ToConnectionAsync();
}
