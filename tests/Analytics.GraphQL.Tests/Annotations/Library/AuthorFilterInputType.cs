using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations.Library;

public sealed class AuthorFilterInputType : FilterInputType<Author>
{
    protected override void Configure(IFilterInputTypeDescriptor<Author> descriptor)
    {
        descriptor.Ignore(author => author.CountryId);
        descriptor.Field(author => author.Books.Count).Name("bookCount").Description("How many books.");
    }
}
