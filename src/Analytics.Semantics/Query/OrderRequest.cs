namespace Analytics.Semantics.Query;

/// <summary>One step of an order.</summary>
/// <param name="Field">A response path within the row: volume.value, lastYear.value, growth.growth.lower, by.year, by.district, by.district.code.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Nulls">Where rows without a value stand.</param>
/// <param name="Path">Where it stands.</param>
public sealed record OrderRequest(string Field, Direction Direction, NullsPlace Nulls, QueryPath Path);
