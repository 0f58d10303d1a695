using System.IO.Compression;
using System.Text;
using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Tests.Storage.Records;

/// <summary>What becomes of good files.</summary>
public sealed class RecordImportTests
{
    /// <summary>Ages by hand: 2023 − 1999 = 24, 2023 − 1998 = 25, 2023 − 1978 = 45, 2023 − 1968 = 55.</summary>
    [Fact]
    public async Task Import_Should_StoreEachRowWithWhatFollowsFromIt()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(RecordCsv.File(
            RecordCsv.Row(),
            "N2,P2,2023-12-31,,,STREET,WHOLE_BLOOD,200,0,true,MALE,1999,AB,NEGATIVE",
            "\"N3\",\"P,\"\"3\",2022-01-01,440705,huicheng,FIXED_SITE,PLATELETS,,1.5,false,,1998,O,UNKNOWN",
            "N4,P4,2023-01-01,440705,,STREET,WHOLE_BLOOD,300,,false,MALE,1978,B,POSITIVE",
            "N5,P5,2023-01-01,440705,,STREET,OTHER,600,,false,MALE,1968,B,POSITIVE",
            "N6,P6,2023-01-01,440705,,STREET,WHOLE_BLOOD,250,,false,UNKNOWN,,UNKNOWN,UNKNOWN"));

        Assert.Equal((RecordOutcome.Imported, 6, 6, 0, 0, 1), (report.Outcome, report.Rows, report.Donors, report.Rejected, report.Warnings, report.BatchId));
        Assert.Equal(
            [
                "N1|P1|2023-05-01|440781|wuyi-university|GROUP|WHOLE_BLOOD|400|0|ML_400|REPEAT|33|FROM_25_TO_34|FEMALE|1990|A|POSITIVE|1",
                "N2|P2|2023-12-31|||STREET|WHOLE_BLOOD|200|0|ML_200|FIRST_TIME|24|UNDER_25|MALE|1999|AB|NEGATIVE|1",
                "N3|P,\"3|2022-01-01|440705|huicheng|FIXED_SITE|PLATELETS|0|1500000|NOT_WHOLE_BLOOD|REPEAT|24|UNDER_25|UNKNOWN|1998|O|UNKNOWN|1",
                "N4|P4|2023-01-01|440705||STREET|WHOLE_BLOOD|300|0|ML_300|REPEAT|45|FROM_45_TO_54|MALE|1978|B|POSITIVE|1",
                "N5|P5|2023-01-01|440705||STREET|OTHER|600|0|NOT_WHOLE_BLOOD|REPEAT|55|FROM_55|MALE|1968|B|POSITIVE|1",
                "N6|P6|2023-01-01|440705||STREET|WHOLE_BLOOD|250|0|OTHER_VOLUME|REPEAT||UNKNOWN|UNKNOWN||UNKNOWN|UNKNOWN|1",
            ],
            database.Rows("""
                SELECT n.number, r.pseudonym, n.donated_on, d.code, i.key, n.channel, n.product, n.volume, n.therapeutic_units, n.dose, n.history,
                    n.age, n.age_band, r.sex, r.birth_year, r.abo, r.rh, n.batch_id
                FROM donations n JOIN donor_records r ON r.id = n.donor_id
                LEFT JOIN districts d ON d.id = n.district_id LEFT JOIN institutions i ON i.id = n.institution_id ORDER BY n.number
                """));
        Assert.Equal(
            [$"1|{report.ContentHash}|records.csv|6|2022-01-01|2023-12-31|0|"],
            database.Rows("SELECT id, content_hash, file_name, rows, covers_from, covers_to, is_synthetic, undone_at FROM donation_batches"));
        Assert.Empty(database.Rows("SELECT * FROM pragma_foreign_key_check"));
        Assert.False(File.Exists(database.RejectsPath));
    }

    [Fact]
    public async Task Import_Should_ReadAsEntitiesRead()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync(RecordCsv.File(RecordCsv.Row(("product", "PLATELETS"), ("therapeutic_units", "0.000001"))));

        await using var context = database.Database.Pool.CreateDbContext();
        var donation = context.Donations.Single();
        var batch = Assert.Single(await database.Importer.BatchesAsync());

        Assert.Equal((0.000001m, new DateOnly(2023, 5, 1)), (donation.TherapeuticUnits, donation.DonatedOn));
        Assert.Equal(DateTimeKind.Utc, batch.ImportedAt.Kind);
        Assert.InRange(batch.ImportedAt, DateTime.UtcNow.AddMinutes(-5), DateTime.UtcNow);
    }

    [Fact]
    public async Task Import_Should_ChangeNothing_When_TheSameRowsComeAgain()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var first = await database.ImportAsync(RecordCsv.File([.. RecordCsv.Rows(3)]));
        var before = database.Dump();

        foreach (var form in new[] { RecordCsv.File([.. RecordCsv.Rows(3)]).Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + Reordered(RecordCsv.File([.. RecordCsv.Rows(3)])) })
        {
            var again = await database.ImportAsync(form);
            Assert.Equal((RecordOutcome.AlreadyImported, 1, first.ContentHash), (again.Outcome, again.BatchId, again.ContentHash));
        }

        Assert.Equal(before, database.Dump());
        Assert.False(File.Exists(database.RejectsPath));
        Assert.Empty(Directory.EnumerateFiles(database.Database.Folder, "*.partial"));
    }

    [Fact]
    public async Task Import_Should_GiveTheSameHash_When_ItIsPacked()
    {
        using var plain = await RecordDatabase.ReadyAsync();
        using var packed = await RecordDatabase.ReadyAsync();
        var text = Encoding.UTF8.GetBytes(RecordCsv.File([.. RecordCsv.Rows(5000)]));
        using var gzip = new MemoryStream();
        await using (var packing = new GZipStream(gzip, CompressionLevel.Fastest, leaveOpen: true))
        {
            await packing.WriteAsync(text);
        }

        var one = await plain.ImportAsync(text);
        var other = await packed.ImportAsync(gzip.ToArray());

        Assert.Equal((RecordOutcome.Imported, 5000), (other.Outcome, other.Rows));
        Assert.Equal(one.ContentHash, other.ContentHash);
        Assert.Equal(plain.Rows("SELECT * FROM donations"), packed.Rows("SELECT * FROM donations"));
    }

    [Fact]
    public async Task Import_Should_ReadForeignNames_When_AListOfColumnsSaysThem()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var text = RecordCsv.File(RecordCsv.Row()).Replace("date,", "献血日期,", StringComparison.Ordinal).Replace(",rh\n", ",RhD\n", StringComparison.Ordinal)
            .Replace("donation,", "note,donation,", StringComparison.Ordinal).Replace("N1,", "x,N1,", StringComparison.Ordinal);

        var report = await database.ImportAsync(
            text, request => request with { Columns = ["# the blood centre's names", "date = 献血日期", "rh = RhD # the factor", "", "ignore = note"] });

        Assert.Empty(report.FileFaults);
        Assert.Equal(["N1|2023-05-01"], database.Rows("SELECT number, donated_on FROM donations"));
    }

    [Fact]
    public async Task Import_Should_NameTheForeignColumn_When_ItsCellIsWrong()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(
            RecordCsv.File(RecordCsv.Row(("date", "5/1"))).Replace("date,", "献血日期,", StringComparison.Ordinal),
            request => request with { Columns = ["date = 献血日期"] });
        Assert.Equal(["line 2, column 献血日期: '5/1' is no date; write it as 2023-06-14"], report.Shown.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Import_Should_ChangeNothing_When_ItIsADryRun()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var before = database.Dump();
        var report = await database.ImportAsync(RecordCsv.File([.. RecordCsv.Rows(3)]), request => request with { DryRun = true });
        Assert.Equal((RecordOutcome.Valid, 3, 3, null), (report.Outcome, report.Rows, report.Donors, report.BatchId));
        Assert.Equal(before, database.Dump());
    }

    [Fact]
    public async Task Import_Should_MarkTheBatch_When_TheRowsAreSynthetic()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync($"{RecordCsv.Header},synthetic\n{RecordCsv.Row()},true\n");
        Assert.Equal(["1"], database.Rows("SELECT is_synthetic FROM donation_batches"));
    }

    [Fact]
    public async Task Import_Should_KeepTheDaysDeclared()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync(
            RecordCsv.File(RecordCsv.Row()), request => request with { From = new DateOnly(2023, 1, 1), To = new DateOnly(2023, 12, 31) });
        Assert.Equal(["2023-01-01|2023-12-31"], database.Rows("SELECT covers_from, covers_to FROM donation_batches"));
    }

    private static string Reordered(string csv) =>
        string.Join('\n', csv.TrimEnd().Split('\n').Select(line => string.Join(',', line.Split(',').Reverse().Select(cell => $"\"{cell}\""))));
}
