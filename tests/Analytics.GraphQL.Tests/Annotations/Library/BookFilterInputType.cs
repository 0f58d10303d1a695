using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations.Library;

public sealed class BookFilterInputType : FilterInputType<Book>
{
    protected override void Configure(IFilterInputTypeDescriptor<Book> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(book => book.Id);
        descriptor.Field(book => book.Title);
        descriptor.Field(book => book.Pages).Accepts<int>(pages => pages >= 0, "a number from 0");
        descriptor.Field(book => book.Genre);
        descriptor.Field(book => book.Author);
    }
}
