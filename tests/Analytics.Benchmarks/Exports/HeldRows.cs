using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;

namespace Analytics.Benchmarks.Exports;

/// <summary>Goes through rows in memory.</summary>
internal sealed class HeldRows(RowList rows) : IRowReader
{
    private readonly IRowValues _values = rows.Values;
    private int _place = -1;

    public ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        if (++_place >= rows.Count)
        {
            return new(false);
        }

        rows.Show(_place);
        return new(true);
    }

    public bool IsNull(int column) => _values.IsNull(column);

    public string Text(int column) => _values.Text(column);

    public long Integer(int column) => _values.Integer(column);

    public decimal Decimal(int column) => _values.Decimal(column);

    public DateOnly Date(int column) => _values.Date(column);

    public bool Boolean(int column) => _values.Boolean(column);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
