using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations.Library;

public sealed class BookSortInputType : SortInputType<Book>
{
    protected override void Configure(ISortInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Pages);
        descriptor.Field(book => book.Author);
    }
}
