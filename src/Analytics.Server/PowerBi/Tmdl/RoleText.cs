using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes a role.</summary>
internal static class RoleText
{
    public static string Of(TabularRole role)
    {
        var writer = new TmdlWriter();
        writer.Describe(role.Description).Line($"role {TmdlName.Of(role.Name)}").Within(() =>
        {
            writer.Property("modelPermission", "read");
            foreach (var table in role.Closed)
            {
                writer.Gap().Line($"tablePermission {TmdlName.Of(table)} = FALSE()");
            }
        });
        return writer.ToString();
    }
}
