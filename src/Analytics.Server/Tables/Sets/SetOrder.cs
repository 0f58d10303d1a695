namespace Analytics.Server.Tables.Sets;

/// <summary>One step of an order of rows; nulls stand before all else ascending, and after it descending.</summary>
/// <param name="Column">The column.</param>
/// <param name="Ascending">The direction.</param>
internal sealed record SetOrder(SetColumn Column, bool Ascending);
