using Analytics.Semantics.Model;
using Analytics.Server.Tables;

namespace Analytics.Server.PowerBi.Tabular;

/// <summary>A column.</summary>
/// <param name="Name">The name, unique in its table among columns and measures.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What it is.</param>
internal sealed record TabularColumn(string Name, ColumnType Type, LocalizedText Label, LocalizedText Description)
{
    /// <summary>Whether it tells the rows apart.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether report authors do not see it, because it only leads to another table.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The DAX that computes it from its row; null where it comes with the rows.</summary>
    public string? Expression { get; init; }
}
