namespace Analytics.Storage.Importing.Records;

/// <summary>The result of an import of records.</summary>
public sealed record RecordReport
{
    /// <summary>What came of it.</summary>
    public required RecordOutcome Outcome { get; init; }

    /// <summary>Faults of the file as a whole, or of the list of columns; then nothing else was read.</summary>
    public IReadOnlyList<ImportFault> FileFaults { get; init; } = [];

    /// <summary>The batch that was made, or that stands already; null where there is none.</summary>
    public int? BatchId { get; init; }

    /// <summary>SHA-256 of the rows; null where they were not read to the end.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Rows that are imported, or would be.</summary>
    public int Rows { get; init; }

    /// <summary>Distinct donors of those rows.</summary>
    public int Donors { get; init; }

    /// <summary>Rows at fault.</summary>
    public int Rejected { get; init; }

    /// <summary>Intervals between donations that are shorter than the law allows.</summary>
    public int Warnings { get; init; }

    /// <summary>The first 100 faults, by line, then the first 20 warnings, by donor.</summary>
    public IReadOnlyList<RecordFault> Shown { get; init; } = [];

    /// <summary>The file that holds all faults and warnings; null where there are none.</summary>
    public string? RejectsPath { get; init; }
}
