using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes a measure.</summary>
internal static class MeasureText
{
    public static void Write(TmdlWriter writer, TabularTable table, TabularMeasure measure) =>
        writer.Describe(measure.Description.En)
            .Formula($"measure {TmdlName.Of(measure.Name)}", measure.Expression)
            .Within(() => writer
                .Property("formatString", measure.Format)
                .Flag("isHidden", measure.IsHidden)
                .Property("displayFolder", FoldersOf(measure, isChinese: false))
                .Tag(table.Name, "measure", measure.Name))
            .Gap();

    /// <summary>The folders in one of the two languages; null where there is none.</summary>
    public static string? FoldersOf(TabularMeasure measure, bool isChinese) =>
        measure.Folders.Count == 0 ? null : string.Join(';', measure.Folders.Select(folder => TmdlWriter.In(isChinese, folder)));
}
