namespace Analytics.Semantics.Model;

/// <summary>What a kind of reader may do.</summary>
/// <param name="Name">The name in the model.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">Who has it.</param>
/// <param name="Perspectives">Names of the perspectives that it may ask.</param>
/// <param name="Details">Whether it may see the rows behind a figure.</param>
/// <param name="Records">Whether it may see single records, and those behind a figure.</param>
/// <param name="Explain">Whether it may see how an answer came about.</param>
public sealed record Role(
    string Name,
    LocalizedText Label,
    LocalizedText Description,
    IReadOnlyList<string> Perspectives,
    bool Details,
    bool Records,
    bool Explain);
