using System.Text.Json;
using Analytics.GraphQL;
using Analytics.Server.Exports.Writers;

namespace Analytics.Server.Exports.Saved;

/// <summary>Writes what there is of saved queries and of their tables.</summary>
internal static class SavedCatalogue
{
    /// <summary>Writes queries, or tables alone.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<SavedQuery> queries, Action<Utf8JsonWriter, SavedQuery> write)
    {
        json.WriteStartObject();
        json.WriteStartArray(name);
        foreach (var query in queries)
        {
            json.WriteStartObject();
            json.WriteString("name", query.Name);
            JsonColumns.Write(json, "description", query.Description);
            write(json, query);
            WriteVariables(json, query.Document.Variables);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What is told of a query.</summary>
    public static void WriteQuery(Utf8JsonWriter json, SavedQuery query)
    {
        json.WriteString("url", $"/queries/{query.Name}");
        json.WriteString("sha256", query.Document.Sha256);
        json.WriteBoolean("isTable", query.Table is not null);
    }

    /// <summary>What is told of a table.</summary>
    public static void WriteTable(Utf8JsonWriter json, SavedQuery query)
    {
        json.WriteStartObject("urls");
        foreach (var format in ExportFormat.All)
        {
            json.WriteString(format.Name, $"/tables/{query.Name}.{format.Name}");
        }

        json.WriteEndObject();
        json.WriteStartArray("leftOut");
        foreach (var path in query.Table!.LeftOut)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        if (query.Table.Columns is { } columns)
        {
            json.WritePropertyName("columns");
            JsonColumns.Write(json, columns);
        }
        else
        {
            json.WriteNull("columns");
        }
    }

    private static void WriteVariables(Utf8JsonWriter json, IReadOnlyList<DocumentVariable> variables)
    {
        json.WriteStartArray("variables");
        foreach (var variable in variables)
        {
            json.WriteStartObject();
            json.WriteString("name", variable.Name);
            json.WriteString("type", variable.Type);
            json.WriteString("default", variable.Default);
            json.WriteBoolean("required", variable.IsRequired);
            json.WriteString("description", variable.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
