using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes the relationships. They take no description: why one does not filter is told in an annotation.</summary>
internal static class RelationshipText
{
    public static string Of(IEnumerable<TabularRelationship> relationships)
    {
        var writer = new TmdlWriter();
        foreach (var relationship in relationships)
        {
            Write(writer, relationship);
        }

        return writer.ToString();
    }

    private static void Write(TmdlWriter writer, TabularRelationship relationship) =>
        writer.Line($"relationship {StableId.Of("relationship", relationship.From.ToString(), relationship.To.ToString())}")
            .Within(() =>
            {
                writer.Property("isActive", relationship.Inactive is null ? null : "false")
                    .Property("fromColumn", TmdlName.Of(relationship.From))
                    .Property("toColumn", TmdlName.Of(relationship.To))
                    .Gap();
                if (relationship.Inactive is { } reason)
                {
                    writer.Line($"annotation Analytics_Inactive = {reason}").Gap();
                }
            });
}
