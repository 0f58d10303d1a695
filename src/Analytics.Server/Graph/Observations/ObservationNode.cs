using Analytics.GraphQL;
using Analytics.Server.Graph.Statements;
using Analytics.Server.Graph.Years;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Observations;

[ObjectType<Observation>]
internal static class ObservationNode
{
    public static void Configure(IObjectTypeDescriptor<Observation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(observation => observation.Id);
        descriptor.Field(observation => observation.SubjectKind);
        descriptor.Field(observation => observation.Metric);
        descriptor.Field(observation => observation.Definition);
        descriptor.Field(observation => observation.Period);
        descriptor.Field(observation => observation.Value);
        descriptor.Field(observation => observation.Qualifier);
        descriptor.Field(observation => observation.Lower);
        descriptor.Field(observation => observation.Upper);
        descriptor.Field(observation => observation.Unit);
        descriptor.Field(observation => observation.Status);
        descriptor.Field(observation => observation.HasConflict);
    }

    [NodeResolver]
    public static Task<Observation?> GetByIdAsync(int id, ObservationByIdDataLoader observations, CancellationToken cancellationToken) =>
        observations.LoadAsync(id, cancellationToken);

    /// <summary>The calendar year; null unless the period is exactly one.</summary>
    public static Task<Year?> GetYearAsync(
        [Parent(nameof(Observation.YearId))] Observation observation, YearByIdDataLoader years, CancellationToken cancellationToken) =>
        observation.YearId is { } id ? years.LoadAsync(id, cancellationToken) : Task.FromResult<Year?>(null);

    /// <summary>The statements that it is made of; none where it is implied.</summary>
    [UsePaging]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static Task<Connection<Statement>> GetStatementsAsync(
        [Parent(nameof(Observation.Id))] Observation observation,
        PagingArguments paging,
        QueryContext<Statement> query,
        StatementsByObservationDataLoader statements,
        CancellationToken cancellationToken) =>
        statements.With(paging, query).LoadAsync(observation.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The observations that imply it; none where it was reported.</summary>
    [GraphQLNonNullType]
    public static Task<Observation[]?> GetOriginsAsync(
        [Parent(nameof(Observation.Id))] Observation observation, OriginsByObservationDataLoader origins, CancellationToken cancellationToken) =>
        origins.LoadAsync(observation.Id, cancellationToken);

    /// <summary>The observations that follow from it and others; none for most.</summary>
    [GraphQLNonNullType]
    public static Task<Observation[]?> GetImpliesAsync(
        [Parent(nameof(Observation.Id))] Observation observation, ImpliedByObservationDataLoader implied, CancellationToken cancellationToken) =>
        implied.LoadAsync(observation.Id, cancellationToken);
}
