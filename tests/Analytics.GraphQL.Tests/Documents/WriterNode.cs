namespace Analytics.GraphQL.Tests.Documents;

[ObjectType<Writer>]
public static class WriterNode
{
    public static void Configure(IObjectTypeDescriptor<Writer> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(writer => writer.Name);
    }

    public static async Task<Writer?> GetTeacherAsync([Parent] Writer writer, WriterLoader writers, CancellationToken cancellationToken) =>
        await writers.LoadAsync(writer.Id + 100, cancellationToken);

    public static string GetSecret([Parent] Writer writer) => throw new GraphQLException($"{writer.Name} tells nothing.", "SECRET");
}
