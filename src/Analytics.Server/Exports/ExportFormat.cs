using Analytics.Server.Exports.Parquet;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports;

/// <summary>A kind of file.</summary>
/// <param name="Name">Its name, and the end of its files' names.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="WriteAsync">Writes a table.</param>
internal sealed record ExportFormat(string Name, string MediaType, Func<FlatTable, Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>Comma-separated values, with the mark by which Excel knows UTF-8.</summary>
    public static ExportFormat Csv { get; } =
        new("csv", "text/csv; charset=utf-8; header=present", (table, output, cancellation) => CsvWriter.WriteAsync(table, output, isMarked: true, cancellation));

    /// <summary>Comma-separated values without the mark.</summary>
    public static ExportFormat PlainCsv { get; } =
        Csv with { WriteAsync = (table, output, cancellation) => CsvWriter.WriteAsync(table, output, isMarked: false, cancellation) };

    /// <summary>Those that can be asked for by name.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        Csv,
        new("json", "application/json", JsonTableWriter.WriteAsync),
        new("jsonl", "application/jsonl; charset=utf-8", JsonLinesWriter.WriteAsync),
        new("parquet", "application/vnd.apache.parquet", ParquetWriter.WriteAsync),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetWriter.WriteAsync),
    ];
}
