namespace Analytics.Semantics.Query;

/// <summary>One thing that is wrong with a question.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
/// <param name="Suggestions">Words that may have been meant; empty where none is near.</param>
public sealed record QueryFault(string Code, QueryPath Path, string Message, params IReadOnlyList<string> Suggestions);
