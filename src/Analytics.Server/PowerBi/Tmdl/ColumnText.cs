using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes a column. None is added up of itself: what may be is a measure.</summary>
internal static class ColumnText
{
    public static void Write(TmdlWriter writer, TabularTable table, TabularColumn column) =>
        writer.Describe(column.Description.En)
            .Line($"column {TmdlName.Of(column.Name)}{(column.Expression is { } expression ? $" = {expression}" : "")}")
            .Within(() => writer
                .Property("dataType", TypeOf(column.Type))
                .Flag("isHidden", column.IsHidden)
                .Flag("isKey", column.IsKey)
                .Property("formatString", FormatOf(column.Type))
                .Tag(table.Name, "column", column.Name)
                .Property("summarizeBy", "none")
                .Flag("isNameInferred", table.IsCalculated)
                .Property("sourceColumn", column.Expression is not null ? null : table.IsCalculated ? $"[{column.Name}]" : column.Name)
                .Gap()
                .Line("annotation SummarizationSetBy = User"))
            .Within(() => WriteDateType(writer, column.Type))
            .Gap();

    private static void WriteDateType(TmdlWriter writer, ColumnType type)
    {
        if (type == ColumnType.Date)
        {
            writer.Gap().Line("annotation UnderlyingDateTimeDataType = Date");
        }
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "int64",
        ColumnType.Decimal => "decimal",
        ColumnType.Date => "dateTime",
        ColumnType.Boolean => "boolean",
        _ => "string",
    };

    private static string? FormatOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "0",
        ColumnType.Decimal => "#,##0.##",
        ColumnType.Date => "yyyy-mm-dd",
        _ => null,
    };
}
