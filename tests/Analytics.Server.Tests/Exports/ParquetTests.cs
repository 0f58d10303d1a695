using System.Globalization;
using System.Text.Json;
using Analytics.Server.Exports.Parquet;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Tables;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Exports;

/// <summary>Parquet files as two readers that are not ours read them.</summary>
public sealed class ParquetTests : IDisposable
{
    private const int Many = 1_300_000;

    private static readonly FlatColumn[] Columns =
    [
        GivenTable.Column("id", ColumnType.Integer, nullable: false),
        GivenTable.Column("whole.value", ColumnType.Integer),
        GivenTable.Column("amount", ColumnType.Decimal) with { Scale = 3 },
        GivenTable.Column("wide", ColumnType.Decimal) with { Scale = 2, Precision = 28 },
        GivenTable.Column("名称", ColumnType.Text),
        GivenTable.Column("day", ColumnType.Date),
        GivenTable.Column("isSo", ColumnType.Boolean),
    ];

    private static readonly object?[][] Rows =
    [
        [1L, 9_007_199_254_740_993L, 12.345m, 12_345_678_901_234_567_890.25m, "江门市", new DateOnly(2023, 12, 31), true],
        [2L, null, null, null, null, null, null],
        [3L, -5L, -0.001m, -0.25m, "", new DateOnly(1969, 7, 20), false],
        [4L, 0L, 999_999_999_999_999m, 0m, "a,\"b\"\n😀 \u7f8a", new DateOnly(1, 1, 1), true],
    ];

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("table.parquet");

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task File_Should_BeReadByDuckDb_When_AllTypesAndNullsAreThere()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        await WriteAsync(GivenTable.Of(Columns, Rows));

        Assert.Equal(
            ["id|BIGINT", "whole.value|BIGINT", "amount|DECIMAL(18,3)", "wide|DECIMAL(38,2)", "名称|VARCHAR", "day|DATE", "isSo|BOOLEAN"],
            FileReaders.DuckDb($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{File}')"));
        Assert.Equal(
            [
                "1|9007199254740993|12.345|12345678901234567890.25|江门市|2023-12-31|true",
                "2|-|-|-|-|-|-",
                "3|-5|-0.001|-0.25||1969-07-20|false",
                "4|0|999999999999999.000|0.00|a,\"b\"\n😀 羊|0001-01-01|true",
            ],
            FileReaders.DuckDb($"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM '{File}'"));
    }

    [SkippableFact]
    public async Task File_Should_BeReadByHyparquet_When_AllTypesAndNullsAreThere()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        await WriteAsync(GivenTable.Of(Columns, Rows));

        using var read = FileReaders.Hyparquet(File);

        Assert.Equal(Columns.Select(column => column.Name), read.RootElement.GetProperty("names").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(
            [
                "1|9007199254740993|12.345|12345678901234567168.00|江门市|2023-12-31|true",
                "2|-|-|-|-|-|-",
                "3|-5|-0.001|-0.25||1969-07-20|false",
                "4|0|999999999999999.000|0.00|a,\"b\"\n😀 羊|0001-01-01|true",
            ],
            read.RootElement.GetProperty("rows").EnumerateArray().Select(FileReaders.Joined));
    }

    [SkippableFact]
    public async Task File_Should_TellLabelsUnitsAndVersion_When_ItsMetadataIsRead()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        await WriteAsync(GivenTable.Of(Columns, Rows));

        using var read = FileReaders.Hyparquet(File);

        var entries = read.RootElement.GetProperty("entries");
        Assert.Equal("v1", entries.GetProperty("analytics.dataVersion").GetString());
        using var columns = JsonDocument.Parse(entries.GetProperty("analytics.columns").GetString()!);
        var amount = columns.RootElement[2];
        Assert.Equal("amount DECIMAL 毫升", $"{amount.GetProperty("name")} {amount.GetProperty("type")} {amount.GetProperty("unit").GetProperty("zh")}");
    }

    [SkippableFact]
    public async Task File_Should_HaveColumnsAndNoRows_When_TheTableIsEmpty()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        await WriteAsync(GivenTable.Of(Columns));

        using var read = FileReaders.Hyparquet(File);

        Assert.Equal(["7"], FileReaders.DuckDb($"SELECT count(*) FROM (DESCRIBE SELECT * FROM '{File}')"));
        Assert.Equal(["0"], FileReaders.DuckDb($"SELECT count(*) FROM '{File}'"));
        Assert.Equal(7, read.RootElement.GetProperty("names").GetArrayLength());
        Assert.Equal(0, read.RootElement.GetProperty("rows").GetArrayLength());
    }

    // Row i holds i, i mod 7 hundredths or nothing where that is 0, one of three texts, a text of its own, a day of 1,000, and whether i is even.
    [SkippableFact]
    public async Task File_Should_BeReadByBoth_When_ItHasManyRows()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        await WriteAsync(Large());

        Assert.Equal(
            [$"{Many}|{(long)Many * (Many - 1) / 2}|{Hundredths()}|{Many - Sevenths()}|3|{Many}|{Many}|1000|{Many / 2}"],
            FileReaders.DuckDb(
                $"SELECT count(*), sum(id), sum(amount), count(amount), count(DISTINCT kind), count(DISTINCT own), sum(CAST(substr(own, 2) AS INT) = id), "
                + $"count(DISTINCT day), count(*) FILTER (even) FROM '{File}'"));
        Assert.Equal(
            ["0|131072|0|131071|人次0|人次2"],
            FileReaders.DuckDb(
                $"SELECT a.row_group_id, a.num_values, a.stats_min_value, a.stats_max_value, b.stats_min_value, b.stats_max_value FROM parquet_metadata('{File}') a "
                + $"JOIN parquet_metadata('{File}') b ON a.row_group_id = 0 AND b.row_group_id = 0 AND a.path_in_schema = 'id' AND b.path_in_schema = 'kind'"));
        Assert.Equal(["1000|1"], FileReaders.DuckDb($"SELECT max(id), count(*) FROM '{File}' WHERE id = 1000"));
        using var read = FileReaders.Hyparquet(File, "sums");
        Assert.Equal(Many, read.RootElement.GetProperty("rows").GetInt32());
        Assert.Equal(10, read.RootElement.GetProperty("groups").GetInt32());
        Assert.Equal(
            [$"{Many} {Many} {(long)Many * (Many - 1) / 2}", $"{Many - Sevenths()} 6", $"{Many} 3 0", $"{Many} {Many} 0", $"{Many} 1000 0", $"{Many} 2 0"],
            read.RootElement.GetProperty("columns").EnumerateArray().Select((column, place) => place == 1 ? column.GetString()![..^(column.GetString()!.Split(' ')[2].Length + 1)] : column.GetString()));
    }

    [Fact]
    public async Task Number_Should_BeRefused_When_ItsColumnCannotHoldIt()
    {
        FlatColumn[] columns = [GivenTable.Column("n", ColumnType.Decimal) with { Scale = 2 }];

        var fault = await Assert.ThrowsAsync<TableTooLargeException>(() => GivenTable.WriteAsync(GivenTable.Of(columns, [0.125m]), "parquet"));
        await Assert.ThrowsAsync<TableTooLargeException>(() => GivenTable.WriteAsync(GivenTable.Of(columns, [10_000_000_000_000_000m]), "parquet"));

        Assert.Equal("The column 'n' has 18 digits, 2 of them decimals; a value has more.", fault.Message);
    }

    private static string Hundredths() =>
        (Enumerable.Range(0, Many).Sum(row => (long)(row % 7)) / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    private static int Sevenths() => (Many + 6) / 7;

    private static FlatTable Large()
    {
        FlatColumn[] columns =
        [
            GivenTable.Column("id", ColumnType.Integer, nullable: false),
            GivenTable.Column("amount", ColumnType.Decimal) with { Scale = 2 },
            GivenTable.Column("kind", ColumnType.Text, nullable: false),
            GivenTable.Column("own", ColumnType.Text),
            GivenTable.Column("day", ColumnType.Date),
            GivenTable.Column("even", ColumnType.Boolean),
        ];
        string[] kinds = ["人次0", "人次1", "人次2"];
        var first = new DateOnly(2020, 1, 1);
        var rows = Enumerable.Range(0, Many).Select(row => new object?[]
        {
            (long)row, row % 7 == 0 ? null : row % 7 / 100m, kinds[row % 3], string.Create(CultureInfo.InvariantCulture, $"n{row}"), first.AddDays(row % 1000), row % 2 == 0,
        });
        return new FlatTable("large", columns, new GivenRows(rows));
    }

    private async Task WriteAsync(FlatTable table)
    {
        await using var file = System.IO.File.Create(File);
        await ParquetWriter.WriteAsync(table, file, CancellationToken.None);
    }
}
