using Analytics.Semantics.Model;

namespace Analytics.Server.PowerBi.Tabular;

/// <summary>A table.</summary>
/// <param name="Name">The name, unique in the model.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Source">Where the rows come from: M, or DAX where <see cref="IsCalculated"/>.</param>
internal sealed record TabularTable(
    string Name,
    LocalizedText Label,
    LocalizedText Description,
    IReadOnlyList<TabularColumn> Columns,
    IReadOnlyList<string> Source)
{
    /// <summary>Whether its rows are computed in the model.</summary>
    public bool IsCalculated { get; init; }

    /// <summary>Whether it is the table of days.</summary>
    public bool IsCalendar { get; init; }

    /// <summary>Whether it is left out of a refresh until somebody includes it, because its rows are given to few.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The measures that are kept with it.</summary>
    public IReadOnlyList<TabularMeasure> Measures { get; init; } = [];

    /// <summary>The ways to drill down.</summary>
    public IReadOnlyList<TabularHierarchy> Hierarchies { get; init; } = [];
}
