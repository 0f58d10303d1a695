using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations.Library;

[ObjectType<Author>]
public static class AuthorNode
{
    public static void Configure(IObjectTypeDescriptor<Author> descriptor)
    {
        descriptor.Implements<InterfaceType<INamed>>();
        descriptor.Ignore(author => author.CountryId);
        descriptor.Ignore(author => author.Country);
        descriptor.Field(author => author.Born).Name("bornOn").Description("The day of birth.");
    }

    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public static async Task<Connection<Book>> GetBooksAsync(
        [Parent(nameof(Author.Id))] Author author,
        PagingArguments pagingArguments,
        QueryContext<Book> query,
        BooksByAuthorIdDataLoader books,
        CancellationToken cancellationToken) =>
        await books.With(pagingArguments, query).LoadAsync(author.Id, cancellationToken).ToConnectionAsync();

    /// <summary>The name with something before it.</summary>
    public static string GetGreeting([Parent(nameof(Author.Name))] Author author, [GraphQLDescription("What stands before.")] string prefix = "Hello") => $"{prefix} {author.Name}";
}
