namespace Analytics.Semantics.Query;

/// <summary>The rows beyond the page, as one.</summary>
/// <param name="Measures">What is measured.</param>
/// <param name="Path">Where it stands.</param>
public sealed record RestRequest(IReadOnlyList<MeasureRequest> Measures, QueryPath Path);
