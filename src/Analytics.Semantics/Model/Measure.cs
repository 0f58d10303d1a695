namespace Analytics.Semantics.Model;

/// <summary>A measure that a fact states.</summary>
public sealed record Measure : ModelMeasure
{
    /// <summary>Name of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>The word in the fact's metric column; null where the fact has none.</summary>
    public string? Metric { get; init; }

    /// <summary>The word in the fact's metric column under which its growth on the year before is stated, in percent; null where none is.</summary>
    public string? GrowthMetric { get; init; }

    /// <summary>How figures become one.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>What it does over each dimension of its fact; <see cref="Model.Additivity.None"/> over those where nothing adds.</summary>
    public required IReadOnlyDictionary<string, Additivity> Additivity { get; init; }

    /// <summary>Name of a measure that it can never exceed in one context; null where there is none.</summary>
    public string? AtMost { get; init; }

    /// <summary>What an answer says with it, by code of the notice.</summary>
    public required IReadOnlyDictionary<string, LocalizedText> Caveats { get; init; }
}
