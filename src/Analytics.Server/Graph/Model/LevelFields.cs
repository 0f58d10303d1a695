using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Graph.Model;

[ObjectType<Level>]
internal static class LevelFields
{
    public static void Configure(IObjectTypeDescriptor<Level> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(level => level.Name).Description("The name in the model.");
        descriptor.Field(level => level.Dimension).Description("Name of the dimension whose members stand at it; null for the whole.");
        descriptor.Field(level => level.Attribute).Description("Name of the attribute whose values stand at it; null where the members themselves do.");
    }
}
