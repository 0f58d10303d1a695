using Analytics.GraphQL;
using Analytics.Semantics.Model;

namespace Analytics.Server.Exports.Saved;

/// <summary>A query that is known by a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Document">The document.</param>
/// <param name="Table">It as a flat table; null where it is none.</param>
internal sealed record SavedQuery(string Name, LocalizedText Description, SavedDocument Document, SavedTable? Table);
