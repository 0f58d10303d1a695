namespace Analytics.Semantics.Model;

/// <summary>A property of the members of a dimension, to group and filter by. Its name is unique among dimensions and attributes, or that of its own dimension where this has no table and the attribute is all of it.</summary>
public sealed record DimensionAttribute : ILabelled
{
    /// <summary>The name in the model.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What it says.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Other words for it.</summary>
    public required Synonyms Synonyms { get; init; }

    /// <summary>What its values are.</summary>
    public required AttributeType Type { get; init; }

    /// <summary>The column in the dimension's table; null where the dimension has no table, and the fact names it.</summary>
    public string? Column { get; init; }

    /// <summary>The calendar period that it is; null in a dimension that is not time.</summary>
    public TimeGrain? Grain { get; init; }

    /// <summary>The words of the closed list with their labels; empty unless <see cref="Type"/> is <see cref="AttributeType.Enum"/>.</summary>
    public required IReadOnlyDictionary<string, LocalizedText> Values { get; init; }
}
