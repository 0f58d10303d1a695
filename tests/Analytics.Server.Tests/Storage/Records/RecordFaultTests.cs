using System.IO.Compression;
using System.Text;
using Analytics.Storage.Importing;
using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Tests.Storage.Records;

/// <summary>What is said of bad files, to the letter, and that they change nothing.</summary>
public sealed class RecordFaultTests(SharedRecordDatabase shared) : IClassFixture<SharedRecordDatabase>
{
    private static readonly int ThisYear = DateTime.UtcNow.Year;

    [Theory]
    [InlineData("donation", "", "the field is empty; write a number of 1 to 64 characters")]
    [InlineData("donor", " P1", "' P1' holds a control character, or a blank at its begin or end; remove it")]
    [InlineData("date", "", "the field is empty; write it as 2023-06-14")]
    [InlineData("date", "2023-02-30", "'2023-02-30' is no date; write it as 2023-06-14")]
    [InlineData("date", "2023/05/01", "'2023/05/01' is no date; write it as 2023-06-14")]
    [InlineData("district", "440799", "there is no district '440799'; did you mean 440705 or 440781?")]
    [InlineData("institution", "wuyi-universty", "there is no institution 'wuyi-universty'; did you mean wuyi-university?")]
    [InlineData("channel", "GRUOP", "'GRUOP' is not known; did you mean GROUP?")]
    [InlineData("channel", "", "the field is empty; write one of GROUP, STREET, FIXED_SITE")]
    [InlineData("product", "whole_blood", "'whole_blood' is not known; did you mean WHOLE_BLOOD?")]
    [InlineData("volume_ml", "0", "0 mL is no volume of whole blood; write 1 to 400, or another product")]
    [InlineData("volume_ml", "401", "401 mL is no volume of whole blood; write 1 to 400, or another product")]
    [InlineData("volume_ml", "-200", "'-200' is no whole number; write digits alone, such as 400")]
    [InlineData("volume_ml", "2e2", "'2e2' is no whole number; write digits alone, such as 400")]
    [InlineData("therapeutic_units", "1.1234567", "'1.1234567' is no number of at most 6 decimals; write it as 1 or 1.5")]
    [InlineData("therapeutic_units", "1", "therapeutic units of what is not platelets; leave the field empty, or write PLATELETS as product")]
    [InlineData("product", "PLATELETS", "platelets without a therapeutic unit; write more than 0, or another product", "therapeutic_units")]
    [InlineData("first_time", "yes", "'yes' is neither true nor false; write true or false")]
    [InlineData("sex", "F", "'F' is not known; it can be FEMALE, MALE, UNKNOWN")]
    [InlineData("birth_year", "1899", "1899 is not from 1900 to 2023, the year of the donation; correct it, or leave the field empty")]
    [InlineData("birth_year", "2024", "2024 is not from 1900 to 2023, the year of the donation; correct it, or leave the field empty")]
    [InlineData("abo", "C", "'C' is not known; did you mean A or B or O?")]
    [InlineData("rh", "+", "'+' is not known; it can be POSITIVE, NEGATIVE, UNKNOWN")]
    public async Task Import_Should_SayLineColumnReasonAndRemedy_When_ACellIsWrong(string column, string value, string expected, string? blamed = null)
    {
        var database = shared.Database;
        var before = database.Dump();

        var report = await database.ImportAsync(RecordCsv.File(RecordCsv.Row(("donation", "N0"), ("donor", "P0")), RecordCsv.Row((column, value))));

        Assert.Equal((RecordOutcome.Refused, 1, 1), (report.Outcome, report.Rejected, report.Rows));
        Assert.Equal([$"line 3, column {blamed ?? column}: {expected}"], report.Shown.Select(fault => fault.ToString()));
        Assert.Equal(before, database.Dump());
    }

    [Theory]
    [InlineData(1989)]
    [InlineData(9999)]
    public async Task Import_Should_SayTheYears_When_ADateIsBeyondThem(int year) => await RefusesRowAsync(
        RecordCsv.Row(("date", $"{year}-05-01"), ("birth_year", "")),
        $"line 2, column date: the year {year} is not from 1990 to {ThisYear}; correct the date");

    [Fact]
    public async Task Import_Should_CountCharacters_When_AKeyIsTooLong() => await RefusesRowAsync(
        RecordCsv.Row(("donor", new string('血', 65))), "line 2, column donor: the field has 65 characters; write a pseudonym of 1 to 64 characters");

    [Fact]
    public async Task Import_Should_SayBothFaults_When_ARowHasTwo() => await RefusesRowAsync(
        RecordCsv.Row(("date", "soon"), ("abo", "X")),
        "line 2, column date: 'soon' is no date; write it as 2023-06-14",
        "line 2, column abo: 'X' is not known; did you mean A or B or O?");

    [Fact]
    public async Task Import_Should_SayItIsCutOff_When_TheLastRowIsHalf() => await RefusesRowAsync(
        "N1,P1,2023-05-01,4407", "line 2: the row has 4 fields; give it 14, one for each column; the row may have been cut off");

    [Fact]
    public async Task Import_Should_SayTheMarkIsOpen_When_TheLastRowEndsInAQuotation() => await RefusesRowAsync(
        "N1,P1,2023-05-01,\"4407", "line 2: a quotation mark is not closed on its line; put the whole field in quotation marks, without a line break, and double those inside it");

    [Fact]
    public async Task Import_Should_SayTheMarkIsInside_When_AFieldHoldsOne() => await RefusesRowAsync(
        RecordCsv.Row(("donor", "P\"1")), "line 2: a quotation mark stands inside a field; put the whole field in quotation marks, without a line break, and double those inside it");

    [Fact]
    public async Task Import_Should_SayTheFieldIsTooLong_When_ItHasTenThousandAndOneCharacters() => await RefusesRowAsync(
        RecordCsv.Row(("institution", new string('x', 10_001))), "line 2, column institution: the field is longer than 10000 characters; a quotation mark may be missing");

    [Fact]
    public async Task Import_Should_SayTheRowIsTooLong_When_ItHasTenMegabytes()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(RecordCsv.File(new string(',', 10_000_000), RecordCsv.Row()), request => request with { SkipRejected = true });
        Assert.Equal(["line 2: the row is longer than 262144 bytes; a line break may be missing"], report.Shown.Select(fault => fault.ToString()));
        Assert.Equal(["N1"], database.Rows("SELECT number FROM donations"));
    }

    /// <summary>The header has 131 bytes and its break one, the row before 94 and one; the byte is the third of its row: 132 + 95 + 3.</summary>
    [Fact]
    public async Task Import_Should_SayLineAndByte_When_TheEncodingIsAnother()
    {
        var first = RecordCsv.Row(("donation", "N0"), ("donor", "P0"));
        var start = RecordCsv.Header.Length + 1 + first.Length + 1;
        byte[] content = [.. Encoding.UTF8.GetBytes($"{RecordCsv.Header}\n{first}\nN1"), 0xB0, 0xA1, .. Encoding.UTF8.GetBytes(RecordCsv.Row()[2..])];
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(content);
        Assert.Equal([$"line 3: byte {start + 3} of the file is not UTF-8; save it as UTF-8"], report.Shown.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Import_Should_SayWhereItStands_When_ANumberIsRepeated()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync(RecordCsv.File(RecordCsv.Row(("donation", "OLD"), ("donor", "P9"))));
        var before = database.Dump();
        var report = await database.ImportAsync(RecordCsv.File(
            RecordCsv.Row(), RecordCsv.Row(("donor", "P2")), RecordCsv.Row(("donation", "OLD"), ("donor", "P3"))));
        Assert.Equal(
            [
                "line 3, column donation: 'N1' stands already on line 2; give each donation a number and a row of its own",
                "line 4, column donation: 'OLD' stands already in batch 1; give each donation a number and a row of its own",
            ],
            report.Shown.Select(fault => fault.ToString()));
        Assert.Equal(before, database.Dump());
    }

    [Fact]
    public async Task Import_Should_SayWhatContradicts_When_ADonorIsAnother()
    {
        using var database = await RecordDatabase.ReadyAsync();
        await database.ImportAsync(RecordCsv.File(RecordCsv.Row()));
        var report = await database.ImportAsync(RecordCsv.File(
            RecordCsv.Row(("donation", "N2"), ("sex", "MALE"), ("birth_year", "1991"), ("abo", "B"), ("rh", "NEGATIVE")),
            RecordCsv.Row(("donation", "N3"), ("date", "2022-05-01"), ("sex", ""), ("birth_year", ""), ("abo", "UNKNOWN"), ("rh", "UNKNOWN"))));
        Assert.Equal(
            new[] { ("sex", "MALE", "FEMALE"), ("birth_year", "1991", "1990"), ("abo", "B", "A"), ("rh", "NEGATIVE", "POSITIVE") }.Select(fault =>
                $"line 2, column {fault.Item1}: the donor 'P1' has {fault.Item2} here and {fault.Item3} in another record; correct it here or where it came from, or the pseudonym"),
            report.Shown.Select(fault => fault.ToString()));
        Assert.Equal((1, 1), (report.Rejected, report.Rows));
    }

    [Fact]
    public async Task Import_Should_SayTheDays_When_ARowIsOutsideThoseDeclared()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(
            RecordCsv.File(RecordCsv.Row(), RecordCsv.Row(("donation", "N2"), ("donor", "P2"), ("date", "2023-05-03"))),
            request => request with { From = new DateOnly(2023, 5, 2), To = new DateOnly(2023, 5, 2) });
        Assert.Equal(
            ["line 2, column date: 2023-05-01 is outside the days declared; correct the date, or --from and --to", "line 3, column date: 2023-05-03 is outside the days declared; correct the date, or --from and --to"],
            report.Shown.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Import_Should_RefuseTheRow_When_SyntheticAndRealAreMixed()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync($"{RecordCsv.Header},synthetic\n{RecordCsv.Row()},true\n{RecordCsv.Row(("donation", "N2"), ("donor", "P2"))},false\n");
        Assert.Equal(
            ["line 3, column synthetic: the rows above say otherwise; keep generated and real records in files of their own"],
            report.Shown.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData("", "records.csv, line 1: the file is empty; begin it with the header ")]
    [InlineData("\n", "records.csv, line 1: the first line is empty; begin it with the header ")]
    [InlineData("PK\u0003\u0004abc\n", "records.csv, line 1: the file is a workbook or an archive, not CSV; save it as CSV in UTF-8")]
    [InlineData("abc\u0000\u0001\n", "records.csv, line 1: the file holds binary data, not CSV; save it as CSV in UTF-8")]
    [InlineData("donation;donor;date\n", "records.csv, line 1: the columns are separated by ';'; separate them by commas")]
    [InlineData("donation,\"donor\n", "records.csv, line 1: a quotation mark is not closed on its line; put each name in quotation marks, or none")]
    public async Task Import_Should_SayOneFault_When_ItIsNoFileOfRecords(string content, string expected)
    {
        var report = await shared.Database.ImportAsync(content);
        Assert.Equal(RecordOutcome.Refused, report.Outcome);
        Assert.StartsWith(expected, Assert.Single(report.FileFaults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_NameTheEncoding_When_TheFileIsUtf16()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(RecordCsv.File())]);
        Assert.Equal(["records.csv, line 1: the file is UTF-16, not UTF-8; save it as CSV in UTF-8"], report.FileFaults.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Import_Should_NameEachColumn_When_TheHeaderIsWrong()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(RecordCsv.Header.Replace("donor,", "donr,", StringComparison.Ordinal).Replace(",rh", ",abo", StringComparison.Ordinal) + "\n");
        Assert.Equal(
            [
                "records.csv, line 1, column donr: there is no such column; did you mean donor?, or 'ignore = donr' in a list of columns",
                "records.csv, line 1, column abo: the column stands twice; keep one of them",
                $"records.csv, line 1, column donor: the column is missing; the header should hold {RecordCsv.Header}",
                $"records.csv, line 1, column rh: the column is missing; the header should hold {RecordCsv.Header}",
            ],
            report.FileFaults.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Import_Should_NameEachLine_When_TheListOfColumnsIsWrong()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(RecordCsv.File(), request => request with { Columns = ["date", "dte = Day", "date = Day", "date = Tag"] });
        Assert.Equal(
            [
                "list of columns, line 1: 'date' is no pair of names; write it as date = Donation day",
                "list of columns, line 2: there is no column 'dte'; did you mean date?",
                "list of columns, line 4: 'date = Tag' repeats a name that stands above; keep one of the lines",
            ],
            report.FileFaults.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task Import_Should_RefuseTheFile_When_ItHoldsNoRow()
    {
        using var database = await RecordDatabase.ReadyAsync();
        var report = await database.ImportAsync(RecordCsv.File());
        Assert.Equal((RecordOutcome.Refused, 0, 0), (report.Outcome, report.Rows, report.Rejected));
        Assert.Empty(await database.Importer.BatchesAsync());
    }

    [Fact]
    public async Task Import_Should_SayItIsCutOff_When_AGzipFileIs()
    {
        using var database = await RecordDatabase.ReadyAsync();
        using var gzip = new MemoryStream();
        await using (var packing = new GZipStream(gzip, CompressionLevel.Fastest, leaveOpen: true))
        {
            await packing.WriteAsync(Encoding.UTF8.GetBytes(RecordCsv.File([.. RecordCsv.Rows(50_000)])));
        }

        var before = database.Dump();
        var failure = await Assert.ThrowsAsync<ImportFileException>(() => database.ImportAsync(gzip.ToArray()[..^1000]));
        Assert.StartsWith("The file 'records.csv' cannot be read to its end: ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, database.Dump());
    }

    private async Task RefusesRowAsync(string row, params string[] expected)
    {
        var report = await shared.Database.ImportAsync($"{RecordCsv.Header}\n{row}");
        Assert.Equal(RecordOutcome.Refused, report.Outcome);
        Assert.Equal(expected, report.Shown.Select(fault => fault.ToString()));
    }
}
