using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations.Library;

public sealed class AuthorSortInputType : SortInputType<Author>
{
    protected override void Configure(ISortInputTypeDescriptor<Author> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(author => author.Name);
        descriptor.Field(author => author.Country!.Name).Name("countryName");
    }
}
