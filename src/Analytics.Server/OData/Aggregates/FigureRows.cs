using System.Globalization;
using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Rows of an answer of the semantic layer.</summary>
/// <param name="table">The answer.</param>
/// <param name="readers">Read the columns.</param>
/// <param name="skip">How many rows at the start are left out.</param>
internal sealed class FigureRows(ResultTable table, IReadOnlyList<Func<RowAt, object?>> readers, int skip) : RowList, IRowValues
{
    private RowAt _row;

    public override int Count => Math.Max(0, table.Count - skip);

    public override IRowValues Values => this;

    public override void Show(int place) => _row = new RowAt(table, place + skip);

    public bool IsNull(int column) => readers[column](_row) is null;

    public string Text(int column) => (string)readers[column](_row)!;

    public long Integer(int column) => Convert.ToInt64(readers[column](_row), CultureInfo.InvariantCulture);

    public decimal Decimal(int column) => (decimal)readers[column](_row)!;

    public DateOnly Date(int column) => (DateOnly)readers[column](_row)!;

    public bool Boolean(int column) => (bool)readers[column](_row)!;
}
