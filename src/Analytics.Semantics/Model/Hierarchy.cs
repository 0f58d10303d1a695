namespace Analytics.Semantics.Model;

/// <summary>A way to drill down.</summary>
/// <param name="Name">The name in the model.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What lies within what.</param>
/// <param name="Levels">Names of levels, the coarsest first.</param>
public sealed record Hierarchy(string Name, LocalizedText Label, LocalizedText Description, IReadOnlyList<string> Levels) : ILabelled;
