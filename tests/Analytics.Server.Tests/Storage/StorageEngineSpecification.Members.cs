using Analytics.Semantics.Engines;

namespace Analytics.Server.Tests.Storage;

/// <summary>Members and the version of the data.</summary>
public abstract partial class StorageEngineSpecification
{
    [Theory]
    [InlineData("district", "SELECT id, code, name_en, name, kind FROM districts ORDER BY code", 7)]
    [InlineData("institution", "SELECT id, key, name_en, name, kind, district_id FROM institutions ORDER BY key", 8)]
    [InlineData("donor", "SELECT id, key, name_en, name FROM donors ORDER BY key", 6)]
    public async Task Members_Should_BeAllOfTheDimension_ByCode(string dimension, string sql, int count)
    {
        var members = await Engine.ReadMembersAsync(Model.Dimensions[dimension], CancellationToken.None);

        Assert.Equal(count, members.Count);
        Assert.Equal(
            seed.Rows(sql),
            members.Select(member => string.Join('|', [member.Key, member.Code, member.NameEn, member.NameZh, .. member.Attributes, .. member.Parents])));
    }

    [Fact]
    public async Task Members_Should_BeRefused_When_TheDimensionHasNoTable() =>
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await Engine.ReadMembersAsync(Model.Dimensions["definition"], CancellationToken.None));

    [Fact]
    public async Task Version_Should_BeAnother_When_AndOnlyWhen_TheDataIs()
    {
        using var tiny = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        var engine = EngineOver(database);
        var versions = new List<string> { await engine.ReadVersionAsync(CancellationToken.None) };
        foreach (var name in new[] { "徐学君", "徐君", "徐学君" })
        {
            tiny.Set("donors.csv", 2, "name", name);
            await database.Importer.ImportAsync(tiny.Folder);
            versions.Add(await engine.ReadVersionAsync(CancellationToken.None));
            await database.Importer.ImportAsync(tiny.Folder);
            Assert.Equal(versions[^1], await engine.ReadVersionAsync(CancellationToken.None));
        }

        Assert.Equal(4, versions.Distinct().Count());
    }

    [Fact]
    public async Task Data_Should_BeTheNewest_When_AnImportCameSinceTheLastScan()
    {
        using var tiny = new TinySeed();
        using var database = await TemporaryDatabase.ReadyAsync();
        var engine = EngineOver(database);
        await database.Importer.ImportAsync(tiny.Folder);
        var scan = new FigureScan("figures", "donor", []);
        Assert.Equal([8m], (await engine.ScanAsync(scan, CancellationToken.None)).Select(row => row.Value));

        tiny.Append("statements.csv", "page,徐学君,DONOR,xu-xuejun,VOLUME,UNSPECIFIED,LIFETIME,,2024-06-14,2万毫升,ROUNDED,20000,15000,25000,MILLILITRES");
        await database.Importer.ImportAsync(tiny.Folder);

        Assert.Equal([8m, 20_000m], (await engine.ScanAsync(scan, CancellationToken.None)).Select(row => row.Value));
    }
}
