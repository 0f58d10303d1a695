namespace Analytics.Server.Tests.Hosting;

/// <summary>One server for all tests that only ask, which therefore run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedGraph : ICollectionFixture<GraphServer>
{
    public const string Name = "graph";
}
