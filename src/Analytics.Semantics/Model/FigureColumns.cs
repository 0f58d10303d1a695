namespace Analytics.Semantics.Model;

/// <summary>The columns that hold a figure with what is known about it.</summary>
/// <param name="Value">The value; null where none is known.</param>
/// <param name="Lower">The smallest it can be; null when open.</param>
/// <param name="Upper">The largest it can be; null when open.</param>
/// <param name="Qualifier">How exactly it is known.</param>
/// <param name="Conflict">Whether what is behind it excludes each other; null where the fact has no such column, and nothing does.</param>
public sealed record FigureColumns(string Value, string Lower, string Upper, string Qualifier, string? Conflict = null);
