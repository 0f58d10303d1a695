using System.Text;
using Analytics.Semantics.Model;
using Analytics.Server.Exports;
using Analytics.Server.Tables;

namespace Analytics.Server.Tests.Exports;

/// <summary>Tables that tests write down.</summary>
internal static class GivenTable
{
    /// <summary>A table of rows.</summary>
    public static FlatTable Of(IReadOnlyList<FlatColumn> columns, params object?[][] rows) => new("given", columns, new GivenRows(rows)) { DataVersion = "v1" };

    /// <summary>A column whose values may be missing.</summary>
    public static FlatColumn Column(string name, ColumnType type, bool nullable = true) => new(name, type, nullable)
    {
        Label = new LocalizedText(name, "名称"),
        Description = new LocalizedText($"The {name}.", "说明"),
        Unit = type == ColumnType.Decimal ? new LocalizedText("mL", "毫升") : null,
    };

    /// <summary>What a format writes.</summary>
    public static async Task<byte[]> WriteAsync(FlatTable table, string format)
    {
        using var output = new MemoryStream();
        await ExportFormat.All.Single(one => one.Name == format).WriteAsync(table, output, CancellationToken.None);
        return output.ToArray();
    }

    /// <summary>What a format writes, as a text.</summary>
    public static async Task<string> TextAsync(FlatTable table, string format) => Encoding.UTF8.GetString(await WriteAsync(table, format));
}
