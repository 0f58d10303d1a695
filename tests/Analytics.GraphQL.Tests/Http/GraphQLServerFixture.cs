namespace Analytics.GraphQL.Tests.Http;

/// <summary>One server on <see cref="TestSchema"/> for all tests of a class.</summary>
public sealed class GraphQLServerFixture : IAsyncLifetime
{
    internal GraphQLTestServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await GraphQLTestServer.StartAsync(new TestSchema().Create());

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
