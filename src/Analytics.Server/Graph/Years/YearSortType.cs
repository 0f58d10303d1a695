using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Years;

internal sealed class YearSortType : SortInputType<Year>
{
    protected override void Configure(ISortInputTypeDescriptor<Year> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(year => year.Number);
    }
}
