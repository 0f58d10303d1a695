using Analytics.Semantics.Figures;

namespace Analytics.Semantics.Engines;

/// <summary>One figure of a fact.</summary>
/// <param name="Key">Key of the row.</param>
/// <param name="Metric">The word that says what it measures; null where the fact has none.</param>
/// <param name="Members">
/// The keys of its members, in the order of the fact's relationships to dimensions with a table; null: none, or unknown. What the level's own dimension leads to (an institution's district) is filled in.
/// </param>
/// <param name="Words">The words of its attributes without a table, other than dates, in the order of the fact's relationships and their columns.</param>
/// <param name="Start">First day; null where open or not stated.</param>
/// <param name="End">Last day, inclusive; null where open or not stated.</param>
/// <param name="Value">The value; null where none is known.</param>
/// <param name="Bounds">Where the true value lies.</param>
/// <param name="Qualifier">How exactly it is known.</param>
/// <param name="HasConflict">Whether statements behind it exclude each other.</param>
public sealed record FigureRow(
    long Key,
    string? Metric,
    long?[] Members,
    string[] Words,
    DateOnly? Start,
    DateOnly? End,
    decimal? Value,
    Interval Bounds,
    Qualifier Qualifier,
    bool HasConflict);
