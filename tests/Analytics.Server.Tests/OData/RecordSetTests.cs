using Analytics.Server.Tables.Sets;
using Analytics.Server.Tests.Records;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.OData;

/// <summary>The sets of records against SQL written by hand on the same file.</summary>
[Collection(RecordCollection.Name)]
public sealed class RecordSetTests(RecordServer server)
{
    public static TheoryData<string> Recorded => [.. SetSql.Recorded.Keys];

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task Set_Should_HoldWhatSqlGives(string name)
    {
        await using var database = await server.Services.GetRequiredService<IDbContextFactory<AnalyticsDbContext>>().CreateDbContextAsync();

        var rows = await FlatText.ReadAsync(EntitySets.Find(name)!.Open(database), 20_000);

        Assert.Equal(20_000, rows.Count);
        Assert.Equal(server.Rows($"{SetSql.Recorded[name]} LIMIT 20000"), rows);
    }
}
