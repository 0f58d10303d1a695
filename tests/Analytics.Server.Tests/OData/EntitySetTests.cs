using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Storage;
using Analytics.Storage.Entities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.OData;

/// <summary>The sets against SQL written by hand on the same file.</summary>
[Collection(SharedGraph.Name)]
public sealed class EntitySetTests(GraphServer server)
{
    public static TheoryData<string> Published => [.. SetSql.Published.Keys];

    [Theory]
    [MemberData(nameof(Published))]
    public async Task Set_Should_HoldWhatSqlGives(string name)
    {
        await using var database = await server.Services.GetRequiredService<IDbContextFactory<AnalyticsDbContext>>().CreateDbContextAsync();
        using var connection = new SqliteConnection($"Data Source={server.Database};Mode=ReadOnly;Pooling=False");
        connection.Open();

        var rows = await FlatText.ReadAsync(EntitySets.Find(name)!.Open(database));

        Assert.NotEmpty(rows);
        Assert.Equal(connection.Rows(SetSql.Published[name]), rows);
    }

    [Fact]
    public void Sets_Should_AllBeComparedWithSql() =>
        Assert.Equal(EntitySets.All.Select(set => set.Name), SetSql.Published.Keys.Concat(SetSql.Recorded.Keys).OrderBy(name => EntitySets.All.ToList().FindIndex(set => set.Name == name)));

    [Fact]
    public void Columns_Should_BeToldInBothLanguages()
    {
        var columns = EntitySets.All.SelectMany(set => set.Columns).Select(column => column.Column).ToList();

        Assert.All(columns, column => Assert.All(
            [column.Label.En, column.Label.Zh, column.Description.En, column.Description.Zh], text => Assert.False(string.IsNullOrWhiteSpace(text))));
        Assert.Contains(columns, column => column is { Name: "NameEn", Nullable: true, Type: ColumnType.Text });
        Assert.Contains(columns, column => column is { Name: "DonatedOn", Nullable: false, Type: ColumnType.Date });
    }

    [Fact]
    public void Links_Should_LeadFromAColumnToOneOfTheSameType() => Assert.All(
        EntitySets.All.SelectMany(set => set.Links.Select(link => (Set: set, Link: link))),
        one =>
        {
            var target = EntitySets.TargetOf(one.Link);
            Assert.Equal(one.Set.Find(one.Link.From)!.Column.Type, target.Find(one.Link.To)!.Column.Type);
            Assert.True(one.Link.IsMany || one.Link.To == target.Key);
        });
}
