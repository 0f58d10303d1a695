using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Model;
using Analytics.Server.Tables;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>The columns of a key.</summary>
internal static class KeyColumns
{
    /// <summary>What a composite key's name for people is called.</summary>
    public const string Label = "label";

    public static IEnumerable<TableColumn> Of(KeyField key) => key.Form switch
    {
        KeyForm.Entity =>
        [
            OfMember(key, "code", new("code", "代码"), member => member.Code),
            OfMember(key, "name", new("Chinese name", "名称"), member => member.NameZh),
            OfMember(key, "nameEn", new("English name", "英文名称"), member => member.NameEn),
        ],
        KeyForm.Composite => [.. key.Dimension.Attributes.Values.Select((attribute, place) => OfPart(key, attribute, place)), LabelOf(key, Language.En)],
        _ => [Column(key.Name, TypeOf(key.Form), row => row.KeyOf(key.Name), key.Label, key.Description)],
    };

    /// <summary>The column of a composite key's name for people.</summary>
    public static TableColumn LabelOf(KeyField key, Language language) => Column(
        $"{key.Name}.{Label}",
        ColumnType.Text,
        row => row.KeyOf(key.Name) is PeriodValue period ? language == Language.Zh ? period.LabelZh : period.LabelEn : null,
        key.Label,
        key.Description);

    private static TableColumn OfMember(KeyField key, string name, LocalizedText what, Func<Member, string?> read) => Column(
        $"{key.Name}.{name}",
        ColumnType.Text,
        row => row.KeyOf(key.Name) is Member member ? read(member) : null,
        new($"{key.Label.En}, {what.En}", $"{key.Label.Zh}{what.Zh}"),
        key.Description);

    private static TableColumn OfPart(KeyField key, DimensionAttribute attribute, int place) => Column(
        $"{key.Name}.{KeyField.PartName(key.Dimension, attribute)}",
        TypeOf(KeyField.FormOf(attribute)),
        row => (row.KeyOf(key.Name) as PeriodValue)?.Values[place],
        attribute.Label,
        attribute.Description);

    private static TableColumn Column(string name, ColumnType type, Func<RowAt, object?> read, LocalizedText label, LocalizedText description) =>
        new(name, ColumnRole.Key, type, read) { Label = label, Description = description };

    private static ColumnType TypeOf(KeyForm form) => form switch
    {
        KeyForm.Integer => ColumnType.Integer,
        KeyForm.Date => ColumnType.Date,
        _ => ColumnType.Text,
    };
}
