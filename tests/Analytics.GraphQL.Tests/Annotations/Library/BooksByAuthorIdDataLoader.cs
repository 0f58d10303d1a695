using Analytics.GraphQL.Tests.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace Analytics.GraphQL.Tests.Annotations.Library;

public sealed class BooksByAuthorIdDataLoader(IDbContextFactory<LibraryContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : StatefulBatchDataLoader<int, Page<Book>>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, Page<Book>>> LoadBatchAsync(
        IReadOnlyList<int> keys, DataLoaderFetchContext<Page<Book>> context, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Books
            .Where(book => keys.Contains(book.AuthorId))
            .With(context.GetQueryContext(), sorting => sorting.IfEmpty(order => order.AddAscending(book => book.Title)))
            .ToBatchPageAsync(book => book.AuthorId, context.GetPagingArguments(), cancellationToken);
    }
}
