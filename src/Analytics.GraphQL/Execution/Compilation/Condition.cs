namespace Analytics.GraphQL.Execution;

/// <summary>What a <c>@skip</c> or <c>@include</c> asks: a variable, or else a constant.</summary>
internal readonly record struct Condition(string? Variable, bool Value, bool SkipsWhen);
