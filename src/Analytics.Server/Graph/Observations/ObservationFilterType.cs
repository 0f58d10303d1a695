using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Observations;

internal sealed class ObservationFilterType : FilterInputType<Observation>
{
    protected override void Configure(IFilterInputTypeDescriptor<Observation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(observation => observation.SubjectKind);
        descriptor.Field(observation => observation.City);
        descriptor.Field(observation => observation.District);
        descriptor.Field(observation => observation.Institution);
        descriptor.Field(observation => observation.Donor);
        descriptor.Field(observation => observation.Metric);
        descriptor.Field(observation => observation.Definition);
        descriptor.Field(observation => observation.Period);
        descriptor.Field(observation => observation.Year);
        descriptor.Field(observation => observation.Value).AcceptsStoredNumbers();
        descriptor.Field(observation => observation.Qualifier);
        descriptor.Field(observation => observation.Lower).AcceptsStoredNumbers();
        descriptor.Field(observation => observation.Upper).AcceptsStoredNumbers();
        descriptor.Field(observation => observation.Unit);
        descriptor.Field(observation => observation.Status);
        descriptor.Field(observation => observation.HasConflict);
        descriptor.Field(observation => observation.Statements);
    }
}
