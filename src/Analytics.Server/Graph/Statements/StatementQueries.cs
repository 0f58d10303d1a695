using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Statements;

[QueryType]
internal static class StatementQueries
{
    /// <summary>Figures as printed, one for each place where a document prints one: what a page prints twice is two statements of one observation.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<StatementFilterType>]
    [UseSorting<StatementSortType>]
    public static IQueryable<Statement> GetStatements(AnalyticsDbContext database) => database.Statements;

    /// <summary>The statement with the global id; null where there is none.</summary>
    public static Task<Statement?> GetStatementAsync(
        [GraphQLDescription("The global id.")][ID<Statement>] int id, StatementByIdDataLoader statements, CancellationToken cancellationToken) =>
        statements.LoadAsync(id, cancellationToken);
}
