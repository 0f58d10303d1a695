using System.Text.Json;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Writers;

/// <summary>Writes rows as JSON objects, a member for each column.</summary>
internal sealed class JsonRow(IReadOnlyList<FlatColumn> columns)
{
    private const int LongestDay = 10;
    private readonly JsonEncodedText[] _names = [.. columns.Select(column => JsonEncodedText.Encode(column.Name, JsonTexts.Options.Encoder))];

    /// <summary>Writes the row that the reader stands on.</summary>
    public void Write(Utf8JsonWriter json, IRowReader rows)
    {
        json.WriteStartObject();
        for (var column = 0; column < _names.Length; column++)
        {
            json.WritePropertyName(_names[column]);
            if (rows.IsNull(column))
            {
                json.WriteNullValue();
            }
            else
            {
                WriteValue(json, rows, column);
            }
        }

        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, IRowReader rows, int column)
    {
        switch (columns[column].Type)
        {
            case ColumnType.Integer:
                json.WriteNumberValue(rows.Integer(column));
                break;
            case ColumnType.Decimal:
                json.WriteNumberValue(PlainNumber.Of(rows.Decimal(column)));
                break;
            case ColumnType.Boolean:
                json.WriteBooleanValue(rows.Boolean(column));
                break;
            case ColumnType.Date:
                WriteDay(json, rows.Date(column));
                break;
            default:
                json.WriteStringValue(rows.Text(column));
                break;
        }
    }

    private static void WriteDay(Utf8JsonWriter json, DateOnly day)
    {
        Span<byte> text = stackalloc byte[LongestDay];
        day.TryFormat(text, out var length, "O", null);
        json.WriteStringValue(text[..length]);
    }
}
