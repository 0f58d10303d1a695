using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<MeasureUnit>]
internal static class UnitFields
{
    public static void Configure(IObjectTypeDescriptor<MeasureUnit> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(unit => unit.Name).Description("The name in the model.");
    }
}
