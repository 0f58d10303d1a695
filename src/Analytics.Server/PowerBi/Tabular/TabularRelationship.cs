namespace Analytics.Server.PowerBi.Tabular;

/// <summary>Leads from many rows to one, and filters the other way.</summary>
/// <param name="From">The column of the many.</param>
/// <param name="To">The key of the one.</param>
/// <param name="Inactive">Why it does not filter of itself; null where it does.</param>
internal sealed record TabularRelationship(ColumnReference From, ColumnReference To, string? Inactive);
