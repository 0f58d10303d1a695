using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes a hierarchy.</summary>
internal static class HierarchyText
{
    public static void Write(TmdlWriter writer, TabularTable table, TabularHierarchy hierarchy) =>
        writer.Describe(hierarchy.Description.En)
            .Line($"hierarchy {TmdlName.Of(hierarchy.Name)}")
            .Within(() =>
            {
                writer.Tag(table.Name, "hierarchy", hierarchy.Name).Gap();
                foreach (var level in hierarchy.Levels)
                {
                    WriteLevel(writer, table, hierarchy, level);
                }
            });

    private static void WriteLevel(TmdlWriter writer, TabularTable table, TabularHierarchy hierarchy, TabularLevel level) =>
        writer.Describe(level.Description.En)
            .Line($"level {TmdlName.Of(level.Name)}")
            .Within(() => writer.Tag(table.Name, "hierarchy", hierarchy.Name, level.Name).Property("column", TmdlName.Of(level.Column)))
            .Gap();
}
