using System.Text.Json;
using Analytics.Server.Tables;

namespace Analytics.Server.OData.Writing;

/// <summary>A property as it is written.</summary>
/// <param name="Column">The column, under its name in the answer.</param>
/// <param name="Place">Its place among the columns of the row.</param>
internal sealed record ODataColumn(FlatColumn Column, int Place)
{
    /// <summary>The name as JSON.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Column.Name);

    /// <summary>The annotation of its type, as JSON.</summary>
    public JsonEncodedText TypeName { get; } = JsonEncodedText.Encode(Column.Name + "@odata.type");

    /// <summary>The type that its annotation states where all is stated; null where JSON tells it.</summary>
    public string? StatedType => Column.Type switch
    {
        ColumnType.Integer => "#Int32",
        ColumnType.Decimal => "#Decimal",
        ColumnType.Date => "#Date",
        _ => null,
    };
}
