using Analytics.Semantics.Model;

namespace Analytics.Server.PowerBi.Tabular;

/// <summary>A measure.</summary>
/// <param name="Name">The name, unique in the model.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Description">What it measures.</param>
/// <param name="Expression">The DAX, line by line.</param>
internal sealed record TabularMeasure(string Name, LocalizedText Label, LocalizedText Description, IReadOnlyList<string> Expression)
{
    /// <summary>How a value is shown; null for one that is no number.</summary>
    public string? Format { get; init; }

    /// <summary>The folders in which it is shown.</summary>
    public IReadOnlyList<LocalizedText> Folders { get; init; } = [];

    /// <summary>Whether only other measures use it.</summary>
    public bool IsHidden { get; init; }
}
