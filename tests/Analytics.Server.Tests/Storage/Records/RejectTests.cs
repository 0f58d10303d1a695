using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Tests.Storage.Records;

/// <summary>Rejected rows, warnings and the file that lists them.</summary>
public sealed class RejectTests
{
    [Fact]
    public async Task Import_Should_TakeTheGoodRows_When_RejectedOnesAreSkipped()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var text = RecordCsv.File(RecordCsv.Row(), RecordCsv.Row(("donation", "N2"), ("date", "a,\"b")).Replace("a,\"b", "\"a,\"\"b\"", StringComparison.Ordinal), "N3");

        var report = await database.ImportAsync(text, request => request with { SkipRejected = true });

        Assert.Equal((RecordOutcome.Imported, 1, 2), (report.Outcome, report.Rows, report.Rejected));
        Assert.Equal(["N1"], database.Rows("SELECT number FROM donations"));
        Assert.Equal(
            [
                "kind,line,column,value,reason,remedy",
                "fault,3,date,\"a,\"\"b\",\"'a,\"\"b' is no date\",write it as 2023-06-14",
                "fault,4,,N3,the row has 1 field,\"give it 14, one for each column; the row may have been cut off\"",
            ],
            await File.ReadAllLinesAsync(database.RejectsPath));
        Assert.Equal(RecordOutcome.AlreadyImported, (await database.ImportAsync(text, request => request with { SkipRejected = true })).Outcome);
    }

    /// <summary>180 days after 2023-01-01 is 2023-06-30: the first is soon enough, the second one day early; 14 days after 2023-03-01 is 2023-03-15.</summary>
    [Fact]
    public async Task Import_Should_Warn_When_ADonorGivesTooSoon()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(RecordCsv.File(
            Whole("N1", "P1", "2023-06-30"),
            Whole("N2", "P1", "2023-01-01"),
            Whole("N3", "P2", "2023-06-29"),
            Whole("N4", "P2", "2023-01-01"),
            Platelets("N5", "P1", "2023-03-01"),
            Platelets("N6", "P1", "2023-03-15"),
            Platelets("N7", "P1", "2023-03-28")));

        Assert.Equal((RecordOutcome.Imported, 2, 7), (report.Outcome, report.Warnings, report.Rows));
        Assert.Equal(
            [
                "line 8, column date: platelets 13 days after the same donor's of 2023-03-15; 14 days must lie between them; check the date and the donor",
                "line 4, column date: whole blood 179 days after the same donor's of 2023-01-01; 180 days must lie between them; check the date and the donor",
            ],
            report.Shown.Select(fault => fault.ToString()));
        Assert.All(report.Shown, fault => Assert.True(fault.IsWarning));
        Assert.Equal(3, (await File.ReadAllLinesAsync(database.RejectsPath)).Length);
        Assert.Contains("warning,4,date,2023-06-29,", await File.ReadAllTextAsync(database.RejectsPath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_Warn_When_TheOtherDonationCameInAnEarlierImport()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync(RecordCsv.File(Whole("N1", "P1", "2022-01-01"), Whole("N2", "P1", "2023-01-01"), Whole("N3", "P9", "2023-01-01"), Whole("N4", "P9", "2023-01-02")));
        var report = await database.ImportAsync(RecordCsv.File(Whole("M1", "P1", "2022-01-11"), Whole("M2", "P1", "2022-12-31")));
        Assert.Equal(
            [
                "line 2, column date: whole blood 10 days after the same donor's of 2022-01-01; 180 days must lie between them; check the date and the donor",
                "line 3, column date: whole blood 1 days before the same donor's of 2023-01-01; 180 days must lie between them; check the date and the donor",
            ],
            report.Shown.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Import_Should_ShowAHundredAndListAll_When_ManyRowsAreBad()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(RecordCsv.File([.. Enumerable.Range(1, 5000).Select(number => $"bad {number}")]));
        Assert.Equal((RecordOutcome.Refused, 5000, 100), (report.Outcome, report.Rejected, report.Shown.Count));
        Assert.Equal(Enumerable.Range(2, 100), report.Shown.Select(fault => fault.Line));
        var lines = await File.ReadAllLinesAsync(report.RejectsPath!);
        Assert.Equal((5001, "fault,5001,,bad 5000"), (lines.Length, string.Join(',', lines[^1].Split(',').Take(4))));
    }

    [Fact]
    public void Rejects_Should_SayThatTheyEnd_When_TheirBoundIsReached()
    {
        using var folder = new Hosting.TemporaryFolder();
        using var file = new RejectFile(folder.File("r.csv"));
        var fault = new RecordFault(2, null, "", "p", "r");
        for (var count = 0; count < 1_000_010; count++)
        {
            file.Add(fault);
        }

        var lines = File.ReadLines(file.Keep()!).ToList();
        Assert.Equal((1_000_002, "fault,,,,\"there are more than 1000000 faults; the rest is not listed\","), (lines.Count, lines[^1]));
    }

    private static string Whole(string number, string donor, string day) => RecordCsv.Row(("donation", number), ("donor", donor), ("date", day));

    private static string Platelets(string number, string donor, string day) =>
        RecordCsv.Row(("donation", number), ("donor", donor), ("date", day), ("product", "PLATELETS"), ("volume_ml", ""), ("therapeutic_units", "1"));
}
