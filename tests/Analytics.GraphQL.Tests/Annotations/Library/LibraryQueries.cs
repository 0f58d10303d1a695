using Analytics.GraphQL.Tests.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace Analytics.GraphQL.Tests.Annotations.Library;

[QueryType]
public static class LibraryQueries
{
    [NodeResolver]
    public static async Task<Author?> GetAuthorByIdAsync(int id, AuthorByIdDataLoader authors, CancellationToken cancellationToken) =>
        await authors.LoadAsync(id, cancellationToken);

    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Book> GetBooks(LibraryContext context) => context.Books;

    [UsePaging(DefaultPageSize = 2, MaxPageSize = 5)]
    [UseFiltering<AuthorFilterInputType>]
    [UseSorting<AuthorSortInputType>]
    public static async Task<Connection<Author>> GetAuthorsAsync(
        PagingArguments pagingArguments, QueryContext<Author> query, LibraryContext context, CancellationToken cancellationToken) =>
        new(await context.Authors.With(query, sorting => sorting.IfEmpty(order => order.AddDescending(author => author.Name)))
            .ToPageAsync(pagingArguments, cancellationToken));

    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Book> GetBookByTitle(string title, LibraryContext context) =>
        context.Books.Where(book => book.Title == title).OrderBy(book => book.Id);

    public static List<Genre> GetGenres() => [Genre.Novel, Genre.ShortStories];

    public static string Describe(BookDraft draft, [ID<Author>] int author, [ID<Book>] int[]? books = null, Genre genre = Genre.Poetry) =>
        $"{draft.Title}/{draft.Pages}/{draft.Subtitle.HasValue}:{draft.Subtitle.Value}/{string.Join(',', draft.Tags)}/{author}/{books?.Length}/{genre}";

    public static async Task<string> GetContextAsync(LibraryContext context, CancellationToken cancellationToken)
    {
        await context.Books.CountAsync(cancellationToken);
        return context.ContextId.InstanceId.ToString();
    }
}
