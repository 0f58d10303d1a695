using Analytics.Semantics.Query;

namespace Analytics.Semantics.Results;

/// <summary>A caveat on an answer.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Message">What to know, in English.</param>
/// <param name="Path">The figures that it is about.</param>
public sealed record Notice(string Code, string Message, QueryPath Path);
