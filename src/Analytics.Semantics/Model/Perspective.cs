namespace Analytics.Semantics.Model;

/// <summary>What one analysis root offers.</summary>
/// <param name="Name">The name in the model, and of the root field.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What can be asked there.</param>
/// <param name="Facts">Names of the facts that answer.</param>
/// <param name="Dimensions">Names of the dimensions that it groups and filters by.</param>
/// <param name="Measures">Names of the measures, derived ones too.</param>
/// <param name="DefaultLevel">Name of the level of a question that names none.</param>
public sealed record Perspective(
    string Name,
    LocalizedText Label,
    LocalizedText Description,
    IReadOnlyList<string> Facts,
    IReadOnlyList<string> Dimensions,
    IReadOnlyList<string> Measures,
    string DefaultLevel) : ILabelled;
