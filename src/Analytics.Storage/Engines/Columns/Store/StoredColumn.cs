namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>A column of a fact.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Codes">Where the codes of the rows stand; several columns may share them.</param>
/// <param name="Part">The column's own code by shared code; null: they are the same.</param>
/// <param name="Values">What its own codes stand for.</param>
internal sealed record StoredColumn(string Name, CodeColumn Codes, int[]? Part, ColumnValues Values)
{
    /// <summary>The column's own code.</summary>
    public int OwnCode(int shared) => Part is null ? shared : Part[shared];
}
