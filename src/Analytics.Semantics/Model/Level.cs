namespace Analytics.Semantics.Model;

/// <summary>A degree of detail, at which figures stand or to which people drill.</summary>
/// <param name="Name">The name in the model.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What one member of it is.</param>
/// <param name="Dimension">The dimension whose members stand at it; null for the whole.</param>
/// <param name="Attribute">The attribute whose values stand at it; null where the members themselves do.</param>
/// <param name="Subject">The word in a fact's level column; null where no figure is stated by it, as in time.</param>
public sealed record Level(
    string Name,
    LocalizedText Label,
    LocalizedText Description,
    string? Dimension,
    string? Attribute,
    string? Subject) : ILabelled;
