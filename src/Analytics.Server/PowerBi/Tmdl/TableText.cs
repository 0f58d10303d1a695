using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes a table.</summary>
internal static class TableText
{
    private const string TimeCategory = "Time";

    public static string Of(TabularTable table)
    {
        var writer = new TmdlWriter();
        writer.Describe(table.Description.En).Line($"table {TmdlName.Of(table.Name)}").Within(() =>
        {
            writer.Tag(table.Name).Property("dataCategory", table.IsCalendar ? TimeCategory : null).Flag("excludeFromModelRefresh", table.IsLeftOut).Gap();
            foreach (var measure in table.Measures)
            {
                MeasureText.Write(writer, table, measure);
            }

            foreach (var column in table.Columns)
            {
                ColumnText.Write(writer, table, column);
            }

            foreach (var hierarchy in table.Hierarchies)
            {
                HierarchyText.Write(writer, table, hierarchy);
            }

            WriteSource(writer, table);
        });
        return writer.ToString();
    }

    private static void WriteSource(TmdlWriter writer, TabularTable table) =>
        writer.Line($"partition {TmdlName.Of(table.Name)} = {(table.IsCalculated ? "calculated" : "m")}")
            .Within(() => writer.Property("mode", "import").Formula("source", table.Source))
            .Gap()
            .Line("annotation PBI_ResultType = Table");
}
