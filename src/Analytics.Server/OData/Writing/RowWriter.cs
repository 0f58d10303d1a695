using System.Globalization;
using System.Text.Json;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;
using Analytics.Server.Tables;

namespace Analytics.Server.OData.Writing;

/// <summary>Writes single rows as JSON.</summary>
/// <param name="json">Where to.</param>
/// <param name="form">The form.</param>
/// <param name="omitsNulls">Whether properties without a value are left out.</param>
internal sealed class RowWriter(Utf8JsonWriter json, ODataForm form, bool omitsNulls)
{
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The members of a row, within an object that was begun.</summary>
    public void Write(ODataRows rows, int place)
    {
        rows.Rows.Show(place);
        var values = rows.Rows.Values;
        var isFull = form.Metadata == MetadataLevel.Full;
        if (isFull)
        {
            WriteIdentity(rows, values);
        }

        foreach (var column in rows.Columns)
        {
            WriteProperty(column, values, isFull);
        }

        foreach (var expanded in rows.Expanded)
        {
            WriteExpanded(expanded, CellText.Of(values, TypeOf(rows, expanded.From), expanded.From));
        }
    }

    private void WriteIdentity(ODataRows rows, IRowValues values)
    {
        json.WriteString("@odata.type", $"#{EdmModelWriter.Namespace}.{rows.Set.RowName}");
        if (rows.KeyPlace is not { } key)
        {
            return;
        }

        var id = $"{rows.Set.Name}({Key(values, TypeOf(rows, key), key)})";
        json.WriteString("@odata.id", id);
        foreach (var link in rows.Set.Links)
        {
            json.WriteString($"{link.Name}@odata.navigationLink", $"{id}/{link.Name}");
        }
    }

    private void WriteProperty(ODataColumn column, IRowValues values, bool isFull)
    {
        if (values.IsNull(column.Place))
        {
            if (!omitsNulls)
            {
                json.WriteNull(column.Name);
            }

            return;
        }

        if (isFull && column.StatedType is { } type)
        {
            json.WriteString(column.TypeName, type);
        }

        WriteValue(column, values);
    }

    private void WriteValue(ODataColumn column, IRowValues values)
    {
        switch (column.Column.Type)
        {
            case ColumnType.Integer:
                json.WriteNumber(column.Name, values.Integer(column.Place));
                break;
            case ColumnType.Decimal:
                WriteDecimal(column.Name, values.Decimal(column.Place));
                break;
            case ColumnType.Date:
                WriteDate(column.Name, values.Date(column.Place));
                break;
            case ColumnType.Boolean:
                json.WriteBoolean(column.Name, values.Boolean(column.Place));
                break;
            default:
                json.WriteString(column.Name, values.Text(column.Place));
                break;
        }
    }

    // The division takes zeros at the end away.
    private void WriteDecimal(JsonEncodedText name, decimal value)
    {
        if (form.NumbersAsTexts)
        {
            json.WriteString(name, (value / One).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNumber(name, value / One);
        }
    }

    private void WriteDate(JsonEncodedText name, DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
    }

    private void WriteExpanded(ExpandedRows expanded, string? from)
    {
        var places = from is null ? [] : expanded.Places[from];
        json.WritePropertyName(expanded.Name);
        if (expanded.Link.IsMany)
        {
            json.WriteStartArray();
            foreach (var place in places)
            {
                WriteObject(expanded.Rows, place);
            }

            json.WriteEndArray();
        }
        else if (places.Any())
        {
            WriteObject(expanded.Rows, places.First());
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteObject(ODataRows rows, int place)
    {
        json.WriteStartObject();
        Write(rows, place);
        json.WriteEndObject();
    }

    private static ColumnType TypeOf(ODataRows rows, int place) => rows.Set.Columns[place].Type;

    private static string Key(IRowValues values, ColumnType type, int place) => type == ColumnType.Text
        ? $"'{Uri.EscapeDataString(values.Text(place).Replace("'", "''", StringComparison.Ordinal))}'"
        : CellText.Of(values, type, place)!;
}
