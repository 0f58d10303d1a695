using Analytics.GraphQL;
using Analytics.Semantics.Model;
using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Model;
using Analytics.Server.Tables;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>The fields of a table.</summary>
internal static class TableFields
{
    public static ObjectWriter<AnalyticResult> Of(SelectedField table, IReadOnlyList<TableColumn> columns, PlanBuilder plan) =>
        PlanBuilder.Object(table, child => child.Name switch
        {
            "columns" => new ListWriter<AnalyticResult, TableColumn>(_ => columns, ColumnOf(child, plan)),
            "rows" => new LeafWriter<AnalyticResult>((output, result) => WriteRows(output, result.Rows!, columns)),
            "nextCursor" => Leaves<AnalyticResult>.Text(result => result is { HasNextPage: true, Rows.Cursors.Count: > 0 } ? result.Rows.Cursors[^1] : null),
            _ => CommonFields.Of(child),
        });

    private static ObjectWriter<TableColumn> ColumnOf(SelectedField field, PlanBuilder plan) => PlanBuilder.Object(field, child => child.Name switch
    {
        "name" => Leaves<TableColumn>.Text(column => column.Name),
        "role" => Leaves<TableColumn>.Word<ColumnRole>(column => column.Role),
        "type" => Leaves<TableColumn>.Word<ColumnType>(column => column.Type),
        "unit" => Text(plan.LanguageOf(child), column => column.Unit),
        "label" => Text(plan.LanguageOf(child), column => column.Label),
        "description" => Text(plan.LanguageOf(child), column => column.Description),
        "additivity" => new ListWriter<TableColumn, KeyValuePair<string, Additivity>>(column => [.. column.Additivity], AdditivityOf(child)),
        _ => throw PlanBuilder.Unknown(child),
    });

    private static ObjectWriter<KeyValuePair<string, Additivity>> AdditivityOf(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "dimension" => Leaves<KeyValuePair<string, Additivity>>.Text(entry => entry.Key),
        "additivity" => Leaves<KeyValuePair<string, Additivity>>.Word<Additivity>(entry => entry.Value),
        _ => throw PlanBuilder.Unknown(child),
    });

    private static FieldWriter<TableColumn> Text(Language language, Func<TableColumn, LocalizedText?> read) =>
        Leaves<TableColumn>.Text(column => read(column)?.In(language));

    private static void WriteRows(ResultWriter output, ResultTable table, IReadOnlyList<TableColumn> columns)
    {
        Lists.Start(output);
        for (var row = 0; row < table.Count; row++)
        {
            Lists.Next(output, row);
            Lists.Start(output);
            for (var column = 0; column < columns.Count; column++)
            {
                Lists.Next(output, column);
                AnyValue.Write(output, columns[column].Read(new RowAt(table, row)));
            }

            Lists.End(output);
        }

        Lists.End(output);
    }
}
