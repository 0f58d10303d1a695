using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Tables;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>A column of an answer.</summary>
/// <param name="Name">The name, unique in the table.</param>
/// <param name="Role">What it is.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Read">Reads its value from a row: a number, a text, a word, a day, a truth value or null.</param>
internal sealed record TableColumn(string Name, ColumnRole Role, ColumnType Type, Func<RowAt, object?> Read)
{
    /// <summary>The name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The unit of its numbers; null where they have none.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>The most decimals of its numbers.</summary>
    public int Scale { get; init; }

    /// <summary>What the measure does over each dimension; empty where it is not stated.</summary>
    public IReadOnlyDictionary<string, Additivity> Additivity { get; init; } = new Dictionary<string, Additivity>();
}
