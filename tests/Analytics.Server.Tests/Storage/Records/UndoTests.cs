using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Tests.Storage.Records;

/// <summary>Imports that are taken back.</summary>
public sealed class UndoTests
{
    [Fact]
    public async Task Undo_Should_RestoreEveryTable_When_AnotherBatchStands()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync(RecordCsv.File(
            RecordCsv.Row(), RecordCsv.Row(("donation", "N2"), ("donor", "P2"), ("sex", ""), ("birth_year", ""), ("abo", ""), ("rh", ""))));
        var before = database.Dump(withBatches: false);
        var second = await database.ImportAsync(RecordCsv.File(
            RecordCsv.Row(("donation", "M1"), ("donor", "P2"), ("date", "2022-01-01")), RecordCsv.Row(("donation", "M2"), ("donor", "P3"))));
        Assert.Equal(["FEMALE|1990|A|POSITIVE"], database.Rows("SELECT sex, birth_year, abo, rh FROM donor_records WHERE pseudonym = 'P2'"));
        Assert.NotEqual(before, database.Dump(withBatches: false));

        Assert.Null(await database.Importer.UndoAsync(second.BatchId!.Value));

        Assert.Equal(before, database.Dump(withBatches: false));
        Assert.Equal(["1|1", "2|0"], database.Rows("SELECT id, undone_at IS NULL FROM donation_batches ORDER BY id"));
    }

    [Fact]
    public async Task Undo_Should_RestoreEveryTable_When_ItWasTheOnlyBatch()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var before = database.Dump(withBatches: false);
        await database.ImportAsync(RecordCsv.File([.. RecordCsv.Rows(500)]));
        Assert.Null(await database.Importer.UndoAsync(1));
        Assert.Equal(before, database.Dump(withBatches: false));
        Assert.Equal((RecordOutcome.Imported, 2), await OutcomeAsync(database));
    }

    [Fact]
    public async Task Undo_Should_SayWhy_When_ThereIsNothingToUndo()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync(RecordCsv.File([.. RecordCsv.Rows(5)]));
        await database.Importer.UndoAsync(1);
        var before = database.Dump();
        Assert.Matches(@"^Batch 1 was undone already, on \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\.$", await database.Importer.UndoAsync(1));
        Assert.Equal("There is no batch 7; 'import batches' lists those there are.", await database.Importer.UndoAsync(7));
        Assert.Equal(before, database.Dump());
    }

    private static async Task<(RecordOutcome, int?)> OutcomeAsync(RecordDatabase database)
    {
        var report = await database.ImportAsync(RecordCsv.File([.. RecordCsv.Rows(500)]));
        return (report.Outcome, report.BatchId);
    }
}
