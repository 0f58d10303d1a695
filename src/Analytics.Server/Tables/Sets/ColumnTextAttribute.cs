namespace Analytics.Server.Tables.Sets;

/// <summary>What a property of a row is called, and what it is, in English and Chinese.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ColumnTextAttribute(string labelEn, string labelZh, string descriptionEn, string descriptionZh) : Attribute
{
    public string LabelEn { get; } = labelEn;

    public string LabelZh { get; } = labelZh;

    public string DescriptionEn { get; } = descriptionEn;

    public string DescriptionZh { get; } = descriptionZh;
}
