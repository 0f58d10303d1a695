using Analytics.Semantics.Engines;

namespace Analytics.Server.Tests.Storage;

/// <summary>Many keys, hostile words, unknown names, cancellation and many callers.</summary>
public abstract partial class StorageEngineSpecification
{
    [Theory]
    [InlineData(1, 13)]
    [InlineData(7, 3)]
    [InlineData(8, 0)]
    public async Task Scan_Should_Work_When_TenThousandKeysAreAsked(int first, int expected)
    {
        var scan = new FigureScan("figures", "district", [new MemberIn("district", [.. Enumerable.Range(first, 10_000).Select(key => (long)key)], false)]);

        Assert.Equal(expected, (await Engine.ScanAsync(scan, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Scan_Should_Work_When_TenThousandWordsAreAsked()
    {
        var words = Enumerable.Range(0, 10_000).Select(number => $"A{number}").Append("WHOLE_BLOOD").Order(StringComparer.Ordinal);
        var scan = new FigureScan("figures", "city", [new WordIn("definition", "definition", [.. words])]);

        Assert.Equal(2, (await Engine.ScanAsync(scan, CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData("WHOLE_BLOOD'); DROP TABLE observations; --")]
    [InlineData("WHOLE_BLOOD' OR '1'='1")]
    [InlineData("WHOLE_BLOOD\"]') OR true --")]
    [InlineData("\"WHOLE_BLOOD\"")]
    [InlineData("\",\"WHOLE_BLOOD")]
    [InlineData("WHOLE_BLOOD\0")]
    [InlineData("WHOLE\\_BLOOD")]
    [InlineData("WHOLE_BLOOD ")]
    [InlineData("whole_blood")]
    [InlineData("%")]
    [InlineData("@p0")]
    [InlineData("全血\ud83e\ude78")]
    [InlineData("\ud83e")]
    [InlineData("")]
    public async Task Scan_Should_FindNothingAndHarmNothing_When_AWordIsHostile(string word)
    {
        var hostile = new FigureScan("figures", "city", [new WordIn("definition", "definition", [word])]);

        Assert.Empty(await Engine.ScanAsync(hostile, CancellationToken.None));

        Assert.Equal(["50"], seed.Rows("SELECT count(*) FROM observations"));
        Assert.Equal(11, (await Engine.ScanAsync(new FigureScan("figures", "city", []), CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData("observations", "city", "definition", "definition")]
    [InlineData("figures\" --", "city", "definition", "definition")]
    [InlineData("figures", "CITY' OR '1'='1", "definition", "definition")]
    [InlineData("figures", "year", "definition", "definition")]
    [InlineData("figures", "city", "definition\" OR true --", "definition")]
    [InlineData("figures", "city", "definition", "definition\" OR true --")]
    [InlineData("residents", "city", "definition", "definition")]
    public async Task Scan_Should_BeRefused_When_ANameIsNotInTheModelOrTheFact(string fact, string level, string dimension, string attribute)
    {
        var scan = new FigureScan(fact, level, [new WordIn(dimension, attribute, ["WHOLE_BLOOD"])]);

        await Assert.ThrowsAsync<ArgumentException>(async () => await Engine.ScanAsync(scan, CancellationToken.None));
    }

    [Theory]
    [InlineData("period")]
    [InlineData("donor\"; --")]
    public async Task Scan_Should_BeRefused_When_MembersAreAskedOfADimensionWithoutThem(string dimension)
    {
        var scan = new FigureScan("figures", "city", [new MemberIn(dimension, [1], false)]);

        await Assert.ThrowsAsync<ArgumentException>(async () => await Engine.ScanAsync(scan, CancellationToken.None));
    }

    [Fact]
    public async Task Members_Should_ComeAsTheyAre_When_TheirNamesAreHostile()
    {
        const string name = "五邑'); DROP TABLE donors; --";
        using var tiny = new TinySeed();
        tiny.Set("institutions.csv", 2, "name", name);
        using var database = await TemporaryDatabase.ReadyAsync();
        Assert.True((await database.Importer.ImportAsync(tiny.Folder)).Imported);

        var members = await EngineOver(database).ReadMembersAsync(Model.Dimensions["institution"], CancellationToken.None);

        Assert.Contains(name, members.Select(member => member.NameZh));
    }

    [Fact]
    public async Task Calls_Should_EndAtOnce_When_Cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Engine.ScanAsync(new FigureScan("figures", "city", []), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Engine.ReadMembersAsync(Model.Dimensions["donor"], cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Engine.ReadVersionAsync(cancelled));
    }

    [Fact]
    public async Task Scans_Should_KeepApart_When_SixteenAskAtOnce()
    {
        var cases = ScanCases.Figures.Values.ToList();
        var expected = cases.ConvertAll(one => seed.Rows(Figures(one)));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(task => Task.Run(async () =>
        {
            for (var turn = 0; turn < 50; turn++)
            {
                var which = (task + turn) % cases.Count;
                var rows = await Engine.ScanAsync(cases[which].Scan("figures"), CancellationToken.None);
                Assert.Equal(expected[which], rows.Select(FigureRowText.Of));
            }
        })));
    }
}
