using Analytics.GraphQL;
using Analytics.Server.Graph.Observations;
using Analytics.Server.Graph.Sources;
using Analytics.Server.Graph.Years;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Statements;

[ObjectType<Statement>]
internal static class StatementNode
{
    public static void Configure(IObjectTypeDescriptor<Statement> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(statement => statement.Id);
        descriptor.Field(statement => statement.SubjectKind);
        descriptor.Field(statement => statement.Metric);
        descriptor.Field(statement => statement.Definition);
        descriptor.Field(statement => statement.Period);
        descriptor.Field(statement => statement.Value);
        descriptor.Field(statement => statement.Qualifier);
        descriptor.Field(statement => statement.Lower);
        descriptor.Field(statement => statement.Upper);
        descriptor.Field(statement => statement.Unit);
        descriptor.Field(statement => statement.Printed);
        descriptor.Field(statement => statement.Section);
    }

    [NodeResolver]
    public static Task<Statement?> GetByIdAsync(int id, StatementByIdDataLoader statements, CancellationToken cancellationToken) =>
        statements.LoadAsync(id, cancellationToken);

    /// <summary>The calendar year; null unless the period is exactly one.</summary>
    public static Task<Year?> GetYearAsync(
        [Parent(nameof(Statement.YearId))] Statement statement, YearByIdDataLoader years, CancellationToken cancellationToken) =>
        statement.YearId is { } id ? years.LoadAsync(id, cancellationToken) : Task.FromResult<Year?>(null);

    /// <summary>The document that it stands in.</summary>
    [GraphQLNonNullType]
    public static Task<Source?> GetSourceAsync(
        [Parent(nameof(Statement.SourceId))] Statement statement, SourceByIdDataLoader sources, CancellationToken cancellationToken) =>
        sources.LoadAsync(statement.SourceId, cancellationToken);

    /// <summary>The observation that it is part of.</summary>
    [GraphQLNonNullType]
    public static Task<Observation?> GetObservationAsync(
        [Parent(nameof(Statement.ObservationId))] Statement statement,
        QueryContext<Observation> query,
        ObservationByIdDataLoader observations,
        CancellationToken cancellationToken) =>
        observations.With(query).LoadAsync(statement.ObservationId, cancellationToken);
}
