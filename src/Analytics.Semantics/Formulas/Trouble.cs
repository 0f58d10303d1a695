namespace Analytics.Semantics.Formulas;

/// <summary>Why a cell has no figure although one was asked for.</summary>
/// <param name="Code">The code of the fault.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
/// <param name="Suggestions">What to add.</param>
internal sealed record Trouble(string Code, string Message, params IReadOnlyList<string> Suggestions);
