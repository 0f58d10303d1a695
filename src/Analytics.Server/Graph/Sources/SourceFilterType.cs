using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Sources;

internal sealed class SourceFilterType : FilterInputType<Source>
{
    protected override void Configure(IFilterInputTypeDescriptor<Source> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(source => source.Key);
        descriptor.Field(source => source.Title);
        descriptor.Field(source => source.TitleEn);
        descriptor.Field(source => source.Publisher);
        descriptor.Field(source => source.PublishedOn);
        descriptor.Field(source => source.Kind);
        descriptor.Field(source => source.Statements);
        descriptor.Field(source => source.Institutions);
        descriptor.Field(source => source.Donors);
        descriptor.Field(source => source.Awards);
        descriptor.Field(source => source.Populations);
    }
}
