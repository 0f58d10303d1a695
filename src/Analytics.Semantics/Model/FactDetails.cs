namespace Analytics.Semantics.Model;

/// <summary>The rows behind a row of a fact, for drill-through.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">Its column that holds the key of the fact's row.</param>
/// <param name="Key">The column of its own key.</param>
/// <param name="Origins">Where the rows of the fact that have no rows behind them come from; null where each has some.</param>
public sealed record FactDetails(string Table, string Column, string Key = FactDetails.UsualKey, DetailOrigins? Origins = null)
{
    /// <summary>The column of a key that the model does not name.</summary>
    public const string UsualKey = "id";
}
