using Analytics.Semantics.Model;

namespace Analytics.Server.PowerBi.Tabular;

/// <summary>A level of a hierarchy.</summary>
/// <param name="Name">The name, unique in its hierarchy.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What one member of it is.</param>
/// <param name="Column">Name of the column of the hierarchy's table.</param>
internal sealed record TabularLevel(string Name, LocalizedText Label, LocalizedText Description, string Column);
