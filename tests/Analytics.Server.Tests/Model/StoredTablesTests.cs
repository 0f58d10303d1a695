using Analytics.Server.Tests.Storage;
using Analytics.Storage;

namespace Analytics.Server.Tests.Model;

/// <summary>What a model may name is what the migrated database has.</summary>
public sealed class StoredTablesTests(ReadyDatabase ready) : IClassFixture<ReadyDatabase>
{
    [Fact]
    public void Describe_Should_NameTheTablesAndColumnsOfTheDatabase()
    {
        using var connection = ready.Database.Connect();
        var stored = connection.Rows("""
            SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c
            WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND t.name NOT LIKE '\_\_%' ESCAPE '\'
            """);
        var described = StoredTables.All.Tables.Values.SelectMany(table => table.Columns.Keys.Select(column => $"{table.Name}.{column}"));

        Assert.True(stored.Count > 80);
        Assert.Equal(stored.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Describe_Should_ListTheWordsOfClosedColumnsOnly()
    {
        var observations = StoredTables.All.Tables["observations"];

        Assert.Equal("Observation", observations.Entity);
        Assert.Equal(["WHOLE_BLOOD", "UNSPECIFIED"], observations.Columns["definition"].Words);
        Assert.Equal(["CITY", "DISTRICT", "INSTITUTION", "DONOR"], observations.Columns["subject_kind"].Words);
        Assert.Contains("TO_DATE", observations.Columns["period_kind"].Words);
        Assert.Empty(observations.Columns["value"].Words);
    }
}
