namespace Analytics.Semantics.Model.Expressions;

/// <summary>What is wrong with a formula.</summary>
/// <param name="Offset">Where, in characters from 0; the length of the formula where it ends too early.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What would be right.</param>
internal sealed record ExpressionFault(int Offset, string Problem, string Remedy);
