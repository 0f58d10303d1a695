namespace Analytics.Semantics.Model;

/// <summary>What figures are grouped and filtered by. Its name is unique among dimensions and attributes.</summary>
public sealed record Dimension : ILabelled
{
    /// <summary>The name in the model.</summary>
    public required string Name { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What it says of a figure.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Other words for it.</summary>
    public required Synonyms Synonyms { get; init; }

    /// <summary>Whether any measure may be combined over its members; where not, each stands apart.</summary>
    public required bool Adds { get; init; }

    /// <summary>Whether all members are known.</summary>
    public required MemberList Members { get; init; }

    /// <summary>Where the members are kept; null where the facts alone hold them.</summary>
    public DimensionTable? Table { get; init; }

    /// <summary>The attributes by name, in the order of the file.</summary>
    public required IReadOnlyDictionary<string, DimensionAttribute> Attributes { get; init; }

    /// <summary>The hierarchies by name.</summary>
    public required IReadOnlyDictionary<string, Hierarchy> Hierarchies { get; init; }

    /// <summary>The dimensions in which its members lie, by name, through columns of its table.</summary>
    public required IReadOnlyDictionary<string, Relationship> Relationships { get; init; }

    /// <summary>What an answer says, by code of the notice, where figures of different members are set against each other.</summary>
    public required IReadOnlyDictionary<string, LocalizedText> Caveats { get; init; }

    /// <summary>Whether it is time: its attributes are calendar periods.</summary>
    public bool IsTime => Attributes.Values.Any(attribute => attribute.Grain is not null);
}
