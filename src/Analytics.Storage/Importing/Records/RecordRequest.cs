namespace Analytics.Storage.Importing.Records;

/// <summary>What to import, and how.</summary>
public sealed record RecordRequest
{
    /// <summary>The content, plain or packed by gzip; read once from where it stands, and left open.</summary>
    public required Stream Content { get; init; }

    /// <summary>Name to use in messages.</summary>
    public required string Name { get; init; }

    /// <summary>Name to keep with the batch; null for standard input.</summary>
    public string? FileName { get; init; }

    /// <summary>Lines such as <c>date = Donation day</c> for a file with other names of columns; null where it has ours.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>First day for which the records are complete; null: the first in the file.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day for which the records are complete, inclusive; null: the last in the file.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether to import the good rows where others are at fault.</summary>
    public bool SkipRejected { get; init; }

    /// <summary>Whether to check everything and leave the database as it is.</summary>
    public bool DryRun { get; init; }

    /// <summary>Where to write what is at fault or strange, row by row; null: nowhere. The file is written only where there is something, in a dry run too.</summary>
    public string? RejectsPath { get; init; }
}
