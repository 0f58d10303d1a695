using Analytics.GraphQL.Data;

namespace Analytics.Server.Tables.Sets;

/// <summary>Rows of a type that were read.</summary>
internal sealed class RowList<TRow>(IReadOnlyList<RowGetters<TRow>> getters, List<TRow> rows) : RowList
    where TRow : class
{
    private readonly Shown _shown = new(getters);

    public override int Count => rows.Count;

    public override IRowValues Values => _shown;

    public override void Show(int place) => _shown.Show(rows[place]);

    public override object? ValueAt(int place, SetColumn column) => PropertyReader.Read(column.Property, rows[place]);

    private sealed class Shown(IReadOnlyList<RowGetters<TRow>> getters) : RowValues<TRow>(getters)
    {
        public void Show(TRow row) => Current = row;
    }
}
