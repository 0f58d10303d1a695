namespace Analytics.Semantics.Query;

/// <summary>One comparison.</summary>
/// <param name="Field">Names from the root of the filter: <c>[year]</c>, <c>[district, code]</c>, <c>[districtKind]</c>.</param>
/// <param name="Operation">How it compares.</param>
/// <param name="Value">
/// A <see cref="string"/> (also for the word of an enum), <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>, <see cref="DateOnly"/>, a list of such as <c>object?[]</c>, or null.
/// </param>
/// <param name="Path">Where it stands.</param>
public sealed record FilterTest(IReadOnlyList<string> Field, FilterOperation Operation, object? Value, QueryPath Path) : FilterNode(Path);
