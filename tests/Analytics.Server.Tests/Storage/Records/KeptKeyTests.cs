namespace Analytics.Server.Tests.Storage.Records;

/// <summary>Keys of places and institutions over several imports of the published data.</summary>
public sealed class KeptKeyTests
{
    private const string Record =
        """
        INSERT INTO donation_batches VALUES (1, 'h', NULL, '2024-01-01 00:00:00', 1, '2023-01-01', '2023-01-01', 0, NULL);
        INSERT INTO donor_records VALUES (1, 'P1', 'UNKNOWN', NULL, 'UNKNOWN', 'UNKNOWN');
        INSERT INTO donations SELECT 1, 'N1', 1, '2023-01-01', d.id, i.id, 'GROUP', 'WHOLE_BLOOD', 200, 0, 'ML_200', 'REPEAT', NULL, 'UNKNOWN', 1
            FROM districts d, institutions i WHERE d.code = '440781' AND i.key = 'huicheng';
        """;

    [Fact]
    public async Task Import_Should_KeepKeys_When_RowsAreAddedChangedAndReordered()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        using var connection = database.Connect();
        connection.Execute(Record);
        seed.Write("districts.csv", """
            code,city,name,name_en,kind
            440703,440700,蓬江区,Pengjiang District,DISTRICT
            440781,440700,台山,Taishan,COUNTY_LEVEL_CITY
            440705,440700,新会区,Xinhui District,DISTRICT

            """);
        seed.Write("institutions.csv", """
            key,name,name_en,kind,district,source
            huicheng,会城街道办事处,,SUBDISTRICT_OFFICE,440703,page
            wuyi-university,五邑大学,Wuyi University,UNIVERSITY,,page

            """);

        var report = await database.Importer.ImportAsync(seed.Folder);

        Assert.Empty(report.Faults);
        Assert.True(report.Imported);
        Assert.Equal(["1|440705|新会区", "2|440781|台山", "3|440703|蓬江区"], connection.Rows("SELECT id, code, name FROM districts ORDER BY id"));
        Assert.Equal(["1|wuyi-university|", "2|huicheng|3"], connection.Rows("SELECT id, key, district_id FROM institutions ORDER BY id"));
        Assert.Equal(["2|2"], connection.Rows("SELECT district_id, institution_id FROM donations"));
        Assert.Equal(["2"], connection.Rows("SELECT DISTINCT district_id FROM statements WHERE metric = 'VOLUME'"));
        Assert.Equal(["1"], connection.Rows("SELECT institution_id FROM observations WHERE metric = 'DONORS'"));
        Assert.Empty(connection.Rows("SELECT * FROM pragma_foreign_key_check"));
    }

    [Fact]
    public async Task Import_Should_DeleteWhatIsGone_When_NoRecordRefersToIt()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        seed.Append("districts.csv", "440783,440700,开平市,Kaiping City,COUNTY_LEVEL_CITY");
        seed.Append("institutions.csv", "school,学校,,UNIVERSITY,440783,other");
        seed.Append("sources.csv", "other,他,Other,江门日报,2024-06-14,NEWSPAPER");
        Assert.True((await database.Importer.ImportAsync(seed.Folder)).Imported);
        foreach (var file in new[] { "districts.csv", "institutions.csv", "sources.csv" })
        {
            seed.Write(file, TinySeed.TextOf(file));
        }

        Assert.True((await database.Importer.ImportAsync(seed.Folder)).Imported);

        using var connection = database.Connect();
        Assert.Equal(["440705", "440781"], connection.Rows("SELECT code FROM districts ORDER BY id"));
        Assert.Equal(["wuyi-university", "huicheng"], connection.Rows("SELECT key FROM institutions ORDER BY id"));
        Assert.Equal(["page", "census"], connection.Rows("SELECT key FROM sources ORDER BY id"));
    }

    [Fact]
    public async Task Import_Should_BeRefused_When_ADistrictAndAnInstitutionWithRecordsAreGone()
    {
        using var seed = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Importer.ImportAsync(seed.Folder);
        using var connection = database.Connect();
        connection.Execute(Record);
        seed.Write("districts.csv", """
            code,city,name,name_en,kind
            440705,440700,新会区,Xinhui District,DISTRICT

            """);
        seed.Write("institutions.csv", """
            key,name,name_en,kind,district,source
            wuyi-university,五邑大学,Wuyi University,UNIVERSITY,,page

            """);
        seed.Write("statements.csv", string.Join('\n', TinySeed.TextOf("statements.csv").Split('\n').Where(line => !line.Contains("440781") && !line.Contains("huicheng"))));

        var report = await database.Importer.ImportAsync(seed.Folder);

        Assert.False(report.Imported);
        Assert.Equal(
            [
                "districts.csv, column code: the district '440781' is gone, but 1 donation record refers to it; keep its row, or undo the imports of those records first",
                "institutions.csv, column key: the institution 'huicheng' is gone, but 1 donation record refers to it; keep its row, or undo the imports of those records first",
            ],
            report.Faults.Select(fault => fault.ToString()));
        Assert.Equal(["2"], connection.Rows("SELECT count(*) FROM districts"));
        Assert.Equal(["1"], connection.Rows("SELECT count(*) FROM import_batches"));
    }
}
