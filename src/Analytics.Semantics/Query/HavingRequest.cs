namespace Analytics.Semantics.Query;

/// <summary>A condition on rows after all their figures are there; what has no value passes no comparison but eq null.</summary>
/// <param name="Field">A response path within the row, to a number: volume.value.</param>
/// <param name="Tests">Comparisons that must all hold; Eq, Neq, Gt, Gte, Lt, Lte, In, Nin with decimals or null.</param>
/// <param name="Path">Where it stands.</param>
public sealed record HavingRequest(string Field, IReadOnlyList<(FilterOperation Operation, object? Value)> Tests, QueryPath Path);
