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

    /// <summary>The column of records that is aggregated; null where records are counted, or the fact states figures.</summary>
    public string? Column { get; init; }

    /// <summary>The words, by attribute, of which a record must have one to count; every attribute must hold.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Only { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The word, by dimension over which nothing adds, that its figures have although records do not hold it.</summary>
    public IReadOnlyDictionary<string, string> States { get; init; } = new Dictionary<string, string>();

    /// <summary>The same measure taken from records; null where it is not.</summary>
    public Measure? Recorded { get; init; }

    /// <summary>Name of a measure that it can never exceed in one context; null where there is none.</summary>
    public string? AtMost { get; init; }

    /// <summary>What an answer says with it, by code of the notice.</summary>
    public required IReadOnlyDictionary<string, LocalizedText> Caveats { get; init; }
}
