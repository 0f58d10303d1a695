using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Sources;

internal sealed class SourceSortType : SortInputType<Source>
{
    protected override void Configure(ISortInputTypeDescriptor<Source> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(source => source.Key);
        descriptor.Field(source => source.Title);
        descriptor.Field(source => source.TitleEn);
        descriptor.Field(source => source.Publisher);
        descriptor.Field(source => source.PublishedOn);
        descriptor.Field(source => source.Kind);
    }
}
