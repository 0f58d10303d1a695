using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>The codes of two columns in one.</summary>
/// <param name="codes">A code for each pair that occurs.</param>
/// <param name="pairs">The pair of each code.</param>
internal sealed class JoinedCodes(CodeColumn codes, IReadOnlyList<(int First, int Second)> pairs)
{
    /// <summary>A column on the first codes, now on the joined ones.</summary>
    public StoredColumn First(StoredColumn column) => column with { Codes = codes, Part = [.. pairs.Select(pair => column.OwnCode(pair.First))] };

    /// <summary>The column on the second codes, now on the joined ones.</summary>
    public StoredColumn Second(StoredColumn column) => column with { Codes = codes, Part = [.. pairs.Select(pair => column.OwnCode(pair.Second))] };
}
