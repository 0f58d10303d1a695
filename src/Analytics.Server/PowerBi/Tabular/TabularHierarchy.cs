using Analytics.Semantics.Model;

namespace Analytics.Server.PowerBi.Tabular;

/// <summary>A way to drill down within one table.</summary>
/// <param name="Name">The name, unique in its table.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What lies within what.</param>
/// <param name="Levels">The levels, the coarsest first.</param>
internal sealed record TabularHierarchy(string Name, LocalizedText Label, LocalizedText Description, IReadOnlyList<TabularLevel> Levels);
