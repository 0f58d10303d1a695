using System.Text.Json;
using Analytics.Semantics.Model;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Writers;

/// <summary>Writes the columns of a table as JSON: name, type, label, description and unit in both languages.</summary>
internal static class JsonColumns
{
    /// <summary>Writes a list of columns.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FlatColumn> columns)
    {
        json.WriteStartArray();
        foreach (var column in columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", Names.UpperSnake(column.Type.ToString()));
            json.WriteBoolean("nullable", column.Nullable);
            Write(json, "label", column.Label);
            Write(json, "description", column.Description);
            Write(json, "unit", column.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a member that is a text in both languages, or null.</summary>
    public static void Write(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("en", text.En);
        json.WriteString("zh", text.Zh);
        json.WriteEndObject();
    }
}
