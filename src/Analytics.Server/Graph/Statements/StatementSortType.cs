using Analytics.GraphQL;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Statements;

internal sealed class StatementSortType : SortInputType<Statement>
{
    protected override void Configure(ISortInputTypeDescriptor<Statement> descriptor)
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
        descriptor.Field(statement => statement.Value);
        descriptor.Field(statement => statement.Qualifier);
        descriptor.Field(statement => statement.Lower);
        descriptor.Field(statement => statement.Upper);
        descriptor.Field(statement => statement.Unit);
        descriptor.Field(statement => statement.Printed);
        descriptor.Field(statement => statement.Section);
        descriptor.Field(statement => statement.Source);
    }
}
