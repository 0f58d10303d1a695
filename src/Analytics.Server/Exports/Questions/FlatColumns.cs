using System.Globalization;
using Analytics.Semantics.Results;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Questions;

/// <summary>The columns of an answer as those of a flat table.</summary>
internal static class FlatColumns
{
    private const int MostPrecision = 38;

    /// <summary>The columns before anything is answered.</summary>
    public static IReadOnlyList<FlatColumn> Of(IReadOnlyList<TableColumn> columns) => [.. columns.Select(Of)];

    /// <summary>The columns of an answer: those whose numbers have more digits than usual say so.</summary>
    public static IReadOnlyList<FlatColumn> Of(IReadOnlyList<TableColumn> columns, ResultTable table) =>
        [.. columns.Select(column => column.Type == ColumnType.Decimal ? Fit(Of(column), column, table) : Of(column))];

    private static FlatColumn Of(TableColumn column) => new(column.Name, column.Type, Nullable: true)
    {
        Label = column.Label,
        Description = column.Description,
        Unit = column.Unit,
        Scale = column.Scale,
    };

    private static FlatColumn Fit(FlatColumn flat, TableColumn column, ResultTable table)
    {
        var scale = flat.Scale;
        var most = 0m;
        for (var row = 0; row < table.Count; row++)
        {
            if (column.Read(new RowAt(table, row)) is decimal number)
            {
                scale = Math.Max(scale, PlainNumber.Of(number).Scale);
                most = Math.Max(most, Math.Abs(number));
            }
        }

        var digits = decimal.Truncate(most).ToString(CultureInfo.InvariantCulture).Length;
        return flat with { Scale = scale, Precision = digits + scale > FlatColumn.UsualPrecision ? MostPrecision : FlatColumn.UsualPrecision };
    }
}
