using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Years;

internal sealed class YearFilterType : FilterInputType<Year>
{
    protected override void Configure(IFilterInputTypeDescriptor<Year> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(year => year.Number);
        descriptor.Field(year => year.IsComplete);
        descriptor.Field(year => year.Statements);
        descriptor.Field(year => year.Observations);
        descriptor.Field(year => year.Populations);
    }
}
