using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Populations;

internal sealed class PopulationFilterType : FilterInputType<Population>
{
    protected override void Configure(IFilterInputTypeDescriptor<Population> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(population => population.SubjectKind);
        descriptor.Field(population => population.City);
        descriptor.Field(population => population.District);
        descriptor.Field(population => population.Instant);
        descriptor.Field(population => population.Year);
        descriptor.Field(population => population.Value).AcceptsStoredNumbers();
        descriptor.Field(population => population.Qualifier);
        descriptor.Field(population => population.Lower).AcceptsStoredNumbers();
        descriptor.Field(population => population.Upper).AcceptsStoredNumbers();
        descriptor.Field(population => population.Printed);
        descriptor.Field(population => population.Source);
    }
}
