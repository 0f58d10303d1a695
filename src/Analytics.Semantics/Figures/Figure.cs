namespace Analytics.Semantics.Figures;

/// <summary>A number with what is known about it.</summary>
public sealed record Figure
{
    /// <summary>Nothing was published.</summary>
    public static Figure Missing { get; } = new() { Status = FigureStatus.Missing };

    /// <summary>The question has no answer here.</summary>
    public static Figure NotApplicable { get; } = new() { Status = FigureStatus.NotApplicable };

    /// <summary>The number known best; null where only bounds are known, or nothing.</summary>
    public decimal? Value { get; init; }

    /// <summary>Where the true number lies.</summary>
    public Interval Bounds { get; init; }

    /// <summary>How exactly it is known; null where there is nothing to know.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>What stands behind it.</summary>
    public required FigureStatus Status { get; init; }

    /// <summary>How many of the members behind it have a figure; null where that is not counted.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>The words, by dimension over which nothing adds (definition, say), that stand behind it.</summary>
    public WordSet Words { get; init; } = WordSet.None;

    /// <summary>The rows behind it.</summary>
    public SourceSet Sources { get; init; } = SourceSet.None;

    /// <summary>Whether published statements behind it exclude each other.</summary>
    public bool HasConflict { get; init; }

    /// <summary>Whether there is anything: a value, or a bound.</summary>
    public bool IsKnown => Status is not (FigureStatus.Missing or FigureStatus.Suppressed or FigureStatus.NotApplicable);
}
