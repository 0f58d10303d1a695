namespace Analytics.Semantics.Model;

/// <summary>What can be asked for, stated or derived. Its name is unique among both.</summary>
public abstract record ModelMeasure : ILabelled
{
    /// <summary>The largest <see cref="Scale"/>.</summary>
    public const int MostScale = 6;

    /// <summary>The name in the model.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What it measures.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Other words for it.</summary>
    public required Synonyms Synonyms { get; init; }

    /// <summary>Name of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Decimals kept, 0 to <see cref="MostScale"/>.</summary>
    public required int Scale { get; init; }

    /// <summary>The smallest value it can have; null where there is none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>How a value is shown, as a spreadsheet writes it: <c>#,##0.00</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Where its figures or its rule come from.</summary>
    public required LocalizedText Source { get; init; }
}
