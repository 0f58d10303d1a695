using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Tables;

namespace Analytics.Server.OData.Model;

/// <summary>A column of an aggregated set: of a key, or of the figure of a measure.</summary>
/// <param name="Column">The column.</param>
/// <param name="Path">Where an answer of the semantic layer has it: district.code, volume.lower.</param>
/// <param name="Key">The key; null where it is of a measure.</param>
/// <param name="Measure">The measure; null where it is of a key.</param>
internal sealed record AggregatedColumn(FlatColumn Column, string Path, KeyField? Key, ModelMeasure? Measure)
{
    private const string Value = ".value";

    /// <summary>What of the key or figure it is, such as code or lower; the whole path where the key is a value itself.</summary>
    public string Leaf => Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The name of the property: volume_lower, and volume for the value itself.</summary>
    public static string NameOf(string path) =>
        (path.EndsWith(Value, StringComparison.Ordinal) ? path[..^Value.Length] : path).Replace('.', '_');
}
