using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations.Library;

[ObjectType<Book>]
public static class BookNode
{
    public static void Configure(IObjectTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(book => book.Id);
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Subtitle);
        descriptor.Field(book => book.Pages).Deprecated("Count them.");
        descriptor.Field(book => book.Words);
        descriptor.Field(book => book.Rating);
        descriptor.Field(book => book.Genre);
        descriptor.Field(book => book.InPrint);
        descriptor.Field(book => book.Published);
        descriptor.Field(book => book.Title.Length).Name("titleLength");
    }

    [NodeResolver]
    public static async Task<Book?> GetBookByIdAsync(int id, LibraryContext context, CancellationToken cancellationToken) =>
        await context.Books.FindAsync([id], cancellationToken);

    public static async Task<Author> GetAuthorAsync(
        [Parent(nameof(Book.AuthorId))] Book book, AuthorByIdDataLoader authors, CancellationToken cancellationToken) =>
        (await authors.LoadAsync(book.AuthorId, cancellationToken))!;

    [GraphQLType<InterfaceType<INamed>>]
    public static async Task<object?> GetNamedAsync([Parent] Book book, AuthorByIdDataLoader authors, CancellationToken cancellationToken) =>
        await authors.LoadAsync(book.AuthorId, cancellationToken);
}
