namespace Analytics.Browser.Tests.Browsing;

/// <summary>One server and one browser for all tests on the published figures.</summary>
[CollectionDefinition(Name)]
public sealed class PublishedCollection : ICollectionFixture<PublishedSite>
{
    public const string Name = "published site";
}
