using Analytics.GraphQL.Tests.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace Analytics.GraphQL.Tests.Annotations.Library;

public sealed class AuthorByIdDataLoader(IDbContextFactory<LibraryContext> contexts, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<int, Author>(batchScheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Authors.Where(author => keys.Contains(author.Id)).ToDictionaryAsync(author => author.Id, cancellationToken);
    }
}
