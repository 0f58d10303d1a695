namespace Analytics.Semantics.Model;

/// <summary>Other words by which people ask for a member of the model; each word of a language belongs to one member.</summary>
/// <param name="En">In English.</param>
/// <param name="Zh">In Chinese.</param>
public sealed record Synonyms(IReadOnlyList<string> En, IReadOnlyList<string> Zh);
