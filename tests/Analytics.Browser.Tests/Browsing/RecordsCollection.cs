namespace Analytics.Browser.Tests.Browsing;

/// <summary>One server and one browser for all tests on donation records.</summary>
[CollectionDefinition(Name)]
public sealed class RecordsCollection : ICollectionFixture<RecordsSite>
{
    public const string Name = "records site";
}
