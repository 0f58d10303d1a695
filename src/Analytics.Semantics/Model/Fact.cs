namespace Analytics.Semantics.Model;

/// <summary>A table of figures.</summary>
public sealed record Fact
{
    /// <summary>The name in the model.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What one row is, in one sentence.</summary>
    public required LocalizedText Grain { get; init; }

    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>The column that holds the row's key.</summary>
    public required string Key { get; init; }

    /// <summary>The column that holds the level of a row, as the <see cref="Level.Subject"/> of one of <see cref="Levels"/>; null for records, which have none.</summary>
    public string? Level { get; init; }

    /// <summary>Names of the levels at which it states figures, or at which its records can be summed up.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>The column that says what a row measures; null where all rows measure the same.</summary>
    public string? Metric { get; init; }

    /// <summary>The columns of the figure; null for records.</summary>
    public FigureColumns? Figure { get; init; }

    /// <summary>Which records there are; null where a row is a figure.</summary>
    public FactRecords? Records { get; init; }

    /// <summary>The rows behind a row; null where a row is its own source.</summary>
    public FactDetails? Details { get; init; }

    /// <summary>The dimensions that it answers by, by name.</summary>
    public required IReadOnlyDictionary<string, Relationship> Relationships { get; init; }
}
