namespace Analytics.Semantics.Results;

/// <summary>How an answer came about.</summary>
/// <param name="Query">The question, as text.</param>
/// <param name="Plan">The plan, as text.</param>
/// <param name="Statements">What the storage engine ran, as text.</param>
/// <param name="Timings">Milliseconds by step.</param>
public sealed record Explanation(
    string Query, string Plan, IReadOnlyList<string> Statements, IReadOnlyList<(string Step, decimal Milliseconds)> Timings);
