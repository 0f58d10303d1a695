namespace Analytics.Server.Tables.Sets;

/// <summary>Rows of a type that were read.</summary>
internal sealed class RowList<TRow>(IReadOnlyList<RowGetters<TRow>> getters, List<TRow> rows) : RowList
    where TRow : class
{
    private readonly Shown _shown = new(getters);

    public override int Count => rows.Count;

    public override IRowValues Values => _shown;

    public override void Show(int place) => _shown.Show(rows[place]);

    private sealed class Shown(IReadOnlyList<RowGetters<TRow>> getters) : RowValues<TRow>(getters)
    {
        public void Show(TRow row) => Current = row;
    }
}
