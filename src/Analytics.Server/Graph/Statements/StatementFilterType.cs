using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Statements;

internal sealed class StatementFilterType : FilterInputType<Statement>
{
    protected override void Configure(IFilterInputTypeDescriptor<Statement> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(statement => statement.SubjectKind);
        descriptor.Field(statement => statement.City);
        descriptor.Field(statement => statement.District);
        descriptor.Field(statement => statement.Institution);
        descriptor.Field(statement => statement.Donor);
        descriptor.Field(statement => statement.Metric);
        descriptor.Field(statement => statement.Definition);
        descriptor.Field(statement => statement.Period);
        descriptor.Field(statement => statement.Year);
        descriptor.Field(statement => statement.Value).AcceptsStoredNumbers();
        descriptor.Field(statement => statement.Qualifier);
        descriptor.Field(statement => statement.Lower).AcceptsStoredNumbers();
        descriptor.Field(statement => statement.Upper).AcceptsStoredNumbers();
        descriptor.Field(statement => statement.Unit);
        descriptor.Field(statement => statement.Printed);
        descriptor.Field(statement => statement.Section);
        descriptor.Field(statement => statement.Source);
        descriptor.Field(statement => statement.Observation);
    }
}
