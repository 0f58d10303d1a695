using System.Text.Json;
using Analytics.GraphQL.Annotations;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Tests.Data.Library;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Data;

/// <summary>Pages of many random orders over rows with ties and nulls, against the list sorted and cut by hand.</summary>
public sealed class PagingTests(LibraryDatabase database) : IClassFixture<LibraryDatabase>
{
    private static readonly TypeRegistry Types = new(new TypeCatalog([]), new ServiceKinds([]), new GraphQLOptions());
    private readonly StatementRecorder _recorder = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_Should_CoverTheSortedListOnce_When_WalkedInEitherDirection(bool isBackward)
    {
        var random = new Random(7);
        await using var context = database.Open();
        for (var run = 0; run < 60; run++)
        {
            var order = BookOrder.Random(random);
            var size = random.Next(1, 17);
            var expected = database.Rows.Books.Order(order).Select(book => book.Id).ToList();
            var walked = await WalkAsync(context.Books, order, size, isBackward);
            Assert.True(expected.SequenceEqual(walked), $"{order} by {size}: {string.Join(' ', walked)}");
        }
    }

    [Fact]
    public async Task Pages_Should_CoverTheSortedListOnce_When_TheRowsAreInMemory()
    {
        var rows = database.Rows.Books.AsQueryable();
        var order = new BookOrder([("subtitle", false), ("edition", true), ("author.country.name", false)]);
        var expected = rows.AsEnumerable().Order(order).Select(book => book.Id);
        Assert.Equal(expected, await WalkAsync(rows, order, 7, isBackward: false));
        Assert.Equal(expected, await WalkAsync(rows, order, 7, isBackward: true));
    }

    [Fact]
    public async Task Page_Should_StandBetweenTheCursors_When_BothAreGiven()
    {
        await using var context = database.Open();
        var order = new BookOrder([("rating", false)]);
        var sorted = database.Rows.Books.Order(order).Select(book => book.Id).ToList();
        var all = await PageAsync(context.Books, order, new PagingArguments(first: 60));
        var page = await PageAsync(context.Books, order, new PagingArguments(last: 5, after: all.CursorAt(10), before: all.CursorAt(30)));
        Assert.Equal(sorted.GetRange(25, 5), page.Items.Select(book => book.Id));
        Assert.True(page.HasPreviousPage);
        Assert.True(page.HasNextPage);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("AAAA")]
    public async Task Page_Should_RefuseTheCursor_When_ItIsNone(string cursor)
    {
        await using var context = database.Open();
        var fault = await Assert.ThrowsAsync<GraphQLException>(() => PageAsync(context.Books, new BookOrder([]), new PagingArguments(first: 1, after: cursor)));
        Assert.Equal(ErrorCodes.Cursor, fault.Error.Code);
    }

    [Fact]
    public async Task Page_Should_RefuseTheCursor_When_ItIsOfAnotherOrderOrList()
    {
        await using var context = database.Open();
        var page = await PageAsync(context.Books, new BookOrder([("title", true)]), new PagingArguments(first: 1));
        var cursor = page.CursorAt(0);
        BookOrder[] others = [new([("title", false)]), new([]), new([("title", true), ("pages", true)]), new([("subtitle", true)])];
        foreach (var other in others)
        {
            var fault = await Assert.ThrowsAsync<GraphQLException>(() => PageAsync(context.Books, other, new PagingArguments(first: 1, after: cursor)));
            Assert.Equal(ErrorCodes.Cursor, fault.Error.Code);
        }

        await Assert.ThrowsAsync<GraphQLException>(
            () => context.Authors.OrderBy(author => author.Id).ToPageAsync(new PagingArguments(first: 1, after: page.CursorAt(0))));
        Assert.Throws<GraphQLException>(() => new CursorFormat<Book>([]).Read(cursor[..^4]));
    }

    [Fact]
    public async Task Page_Should_CountTheRows_When_AskedTo()
    {
        await using var context = database.Open(_recorder);
        var plain = await PageAsync(context.Books, new BookOrder([]), new PagingArguments(first: 3));
        Assert.Null(plain.TotalCount);
        Assert.Single(_recorder.Statements);
        var counted = await PageAsync(context.Books.Where(book => book.Pages == 100), new BookOrder([]), new PagingArguments(first: 3, includeTotalCount: true));
        Assert.Equal(database.Rows.Books.Count(book => book.Pages == 100), counted.TotalCount);
        Assert.Equal(3, _recorder.Statements.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BatchPage_Should_PageEveryGroupByOneStatement_When_ThereAreManyParents(bool isBackward)
    {
        var random = new Random(11);
        for (var run = 0; run < 25; run++)
        {
            var recorder = new StatementRecorder();
            await using var context = database.Open(recorder);
            var order = BookOrder.Random(random);
            var size = random.Next(1, 9);
            var arguments = isBackward ? new PagingArguments(last: size, includeTotalCount: true) : new PagingArguments(first: size, includeTotalCount: true);
            var query = context.Books.With(new QueryContext<Book>(Sorting: Sorting(order)));
            var pages = await query.ToBatchPageAsync(book => book.AuthorId, arguments with { Executor = new EfQueryExecutor() });
            Assert.Equal(2, recorder.Statements.Count);
            foreach (var group in database.Rows.Books.GroupBy(book => book.AuthorId))
            {
                var sorted = group.Order(order).Select(book => book.Id).ToList();
                var expected = isBackward ? sorted.TakeLast(size) : sorted.Take(size);
                var page = pages[group.Key];
                Assert.Equal(expected, page.Items.Select(book => book.Id));
                Assert.Equal(sorted.Count, page.TotalCount);
                Assert.Equal(sorted.Count > size, isBackward ? page.HasPreviousPage : page.HasNextPage);
            }
        }
    }

    [Fact]
    public async Task BatchPage_Should_GoOnAfterACursor_When_OneIsGiven()
    {
        await using var context = database.Open();
        var order = new BookOrder([("author.country.name", false), ("edition", false)]);
        var query = context.Books.With(new QueryContext<Book>(Sorting: Sorting(order)));
        foreach (var group in database.Rows.Books.GroupBy(book => book.AuthorId))
        {
            var walked = new List<int>();
            string? cursor = null;
            do
            {
                var arguments = new PagingArguments(first: 2, after: cursor) { Executor = new EfQueryExecutor() };
                var page = (await query.ToBatchPageAsync(book => book.AuthorId, arguments))[group.Key];
                walked.AddRange(page.Items.Select(book => book.Id));
                cursor = page.HasNextPage ? page.CursorAt(page.Items.Count - 1) : null;
            }
            while (cursor is not null && walked.Count < 100);
            Assert.Equal(group.Order(order).Select(book => book.Id), walked);
        }
    }

    [Fact]
    public async Task Page_Should_KeepTheQuerysOrder_When_TheClientAsksForNone()
    {
        await using var context = database.Open();
        var page = await context.Books.OrderByDescending(book => book.Pages).ToPageAsync(new PagingArguments(first: 60));
        var expected = database.Rows.Books.OrderByDescending(book => book.Pages).ThenBy(book => book.Id).Select(book => book.Id);
        Assert.Equal(expected, page.Items.Select(book => book.Id));
    }

    private static SortDefinition<Book> Sorting(BookOrder order)
    {
        var type = new ListType(new NonNullType(Types.Sorts.For(typeof(Book))));
        Assert.True(ValueCoercion.TryCoerce(JsonDocument.Parse(order.ToString()).RootElement, type, out var value));
        return SortReader.Read<Book>((object?[])value!);
    }

    private static Task<Page<Book>> PageAsync(IQueryable<Book> books, BookOrder order, PagingArguments arguments)
    {
        var isDatabase = books.Provider is Microsoft.EntityFrameworkCore.Query.IAsyncQueryProvider;
        return books.With(new QueryContext<Book>(Sorting: Sorting(order)))
            .ToPageAsync(arguments with { Executor = isDatabase ? new EfQueryExecutor() : null });
    }

    private static async Task<List<int>> WalkAsync(IQueryable<Book> books, BookOrder order, int size, bool isBackward)
    {
        var walked = new List<int>();
        string? cursor = null;
        for (var pages = 0; pages < 100; pages++)
        {
            var arguments = isBackward ? new PagingArguments(last: size, before: cursor) : new PagingArguments(first: size, after: cursor);
            var page = await PageAsync(books, order, arguments);
            walked.InsertRange(isBackward ? 0 : walked.Count, page.Items.Select(book => book.Id));
            Assert.Equal(cursor is not null, isBackward ? page.HasNextPage : page.HasPreviousPage);
            if (!(isBackward ? page.HasPreviousPage : page.HasNextPage))
            {
                break;
            }

            cursor = page.CursorAt(isBackward ? 0 : page.Items.Count - 1);
        }

        return walked;
    }
}
