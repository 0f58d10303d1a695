namespace Analytics.Server.Tables.Sets;

/// <summary>Reads the columns of the row at hand.</summary>
/// <param name="getters">One for each column.</param>
internal abstract class RowValues<TRow>(IReadOnlyList<RowGetters<TRow>> getters) : IRowValues
    where TRow : class
{
    /// <summary>The row at hand.</summary>
    protected TRow Current { get; set; } = null!;

    public bool IsNull(int column) => getters[column].IsNull(Current);

    public string Text(int column) => getters[column].Text(Current);

    public long Integer(int column) => getters[column].Integer(Current);

    public decimal Decimal(int column) => getters[column].Decimal(Current);

    public DateOnly Date(int column) => getters[column].Date(Current);

    public bool Boolean(int column) => getters[column].Boolean(Current);
}
