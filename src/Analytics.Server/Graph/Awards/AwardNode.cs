using Analytics.GraphQL;
using Analytics.Server.Graph.Sources;
using Analytics.Storage.Entities;

namespace Analytics.Server.Graph.Awards;

[ObjectType<Award>]
internal static class AwardNode
{
    public static void Configure(IObjectTypeDescriptor<Award> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(award => award.Id);
        descriptor.Field(award => award.SubjectKind);
        descriptor.Field(award => award.Name);
        descriptor.Field(award => award.NameEn);
        descriptor.Field(award => award.Period);
        descriptor.Field(award => award.Printed);
        descriptor.Field(award => award.Section);
    }

    [NodeResolver]
    public static Task<Award?> GetByIdAsync(int id, AwardByIdDataLoader awards, CancellationToken cancellationToken) =>
        awards.LoadAsync(id, cancellationToken);

    /// <summary>The document that reports it.</summary>
    [GraphQLNonNullType]
    public static Task<Source?> GetSourceAsync(
        [Parent(nameof(Award.SourceId))] Award award, SourceByIdDataLoader sources, CancellationToken cancellationToken) =>
        sources.LoadAsync(award.SourceId, cancellationToken);
}
