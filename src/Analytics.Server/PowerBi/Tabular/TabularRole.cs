namespace Analytics.Server.PowerBi.Tabular;

/// <summary>Which rows a kind of reader sees.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">Who has it, and what it does not see.</param>
/// <param name="Closed">Names of the tables of which it sees no row.</param>
internal sealed record TabularRole(string Name, string Description, IReadOnlyList<string> Closed);
