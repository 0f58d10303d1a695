namespace Analytics.Server.Tests.Records;

/// <summary>One server with records for all tests that only ask.</summary>
[CollectionDefinition(Name)]
public sealed class RecordCollection : ICollectionFixture<RecordServer>
{
    public const string Name = "records";
}
