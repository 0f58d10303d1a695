using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Questions;

/// <summary>The rows of an answer.</summary>
/// <param name="table">The answer.</param>
/// <param name="columns">How its values are read.</param>
internal sealed class AnswerRows(ResultTable table, IReadOnlyList<TableColumn> columns) : IRowReader
{
    private readonly object?[] _values = new object?[columns.Count];
    private int _row = -1;

    public ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (++_row >= table.Count)
        {
            return new(false);
        }

        var row = new RowAt(table, _row);
        for (var column = 0; column < _values.Length; column++)
        {
            _values[column] = columns[column].Read(row);
        }

        return new(true);
    }

    public bool IsNull(int column) => _values[column] is null;

    public string Text(int column) => (string)_values[column]!;

    public long Integer(int column) => _values[column] is int number ? number : (long)_values[column]!;

    public decimal Decimal(int column) => (decimal)_values[column]!;

    public DateOnly Date(int column) => (DateOnly)_values[column]!;

    public bool Boolean(int column) => (bool)_values[column]!;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
