using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Saved;

/// <summary>A saved query as a flat table.</summary>
/// <param name="Columns">The columns; null where they depend on the variables.</param>
/// <param name="LeftOut">The response paths of what is selected, but is no single value of a row.</param>
internal sealed record SavedTable(IReadOnlyList<FlatColumn>? Columns, IReadOnlyList<string> LeftOut);
