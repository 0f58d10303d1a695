using Analytics.Server.Tables;

namespace Analytics.Server.Tests.Exports;

/// <summary>Rows that a test gives.</summary>
internal sealed class GivenRows(IEnumerable<object?[]> rows) : IRowReader
{
    private readonly IEnumerator<object?[]> _rows = rows.GetEnumerator();

    public ValueTask<bool> ReadAsync(CancellationToken cancellation) => new(_rows.MoveNext());

    public bool IsNull(int column) => _rows.Current[column] is null;

    public string Text(int column) => (string)_rows.Current[column]!;

    public long Integer(int column) => (long)_rows.Current[column]!;

    public decimal Decimal(int column) => (decimal)_rows.Current[column]!;

    public DateOnly Date(int column) => (DateOnly)_rows.Current[column]!;

    public bool Boolean(int column) => (bool)_rows.Current[column]!;

    public ValueTask DisposeAsync()
    {
        _rows.Dispose();
        return ValueTask.CompletedTask;
    }
}
