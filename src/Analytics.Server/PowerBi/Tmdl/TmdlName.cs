using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Tmdl;

/// <summary>Writes names, in quotes where they hold more than letters and digits.</summary>
internal static class TmdlName
{
    public static string Of(string name) =>
        name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') ? name : $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A column of a table.</summary>
    public static string Of(ColumnReference column) => $"{Of(column.Table)}.{Of(column.Column)}";
}
