using Analytics.Server.PowerBi.Dax;

namespace Analytics.Server.PowerBi.Tabular;

/// <summary>A column of a table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Column">Name of the column.</param>
internal sealed record ColumnReference(string Table, string Column)
{
    /// <summary>As DAX writes it.</summary>
    public override string ToString() => $"{DaxText.Table(Table)}[{Column}]";
}
