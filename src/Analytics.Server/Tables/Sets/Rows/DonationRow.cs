namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>One act of donation, as the blood centre recorded it.</summary>
internal sealed class DonationRow
{
    [ColumnText("Number", "编号", "The number that the blood centre gave it.", "血站所给编号。")]
    public string Number { get; init; } = "";

    [ColumnText("Donor, pseudonym", "献血者化名", "Pseudonym of the donor.", "献血者的化名。")]
    public string DonorPseudonym { get; init; } = "";

    [ColumnText("Date", "日期", "The day of the donation.", "献血之日。")]
    public DateOnly DonatedOn { get; init; }

    [ColumnText("District, code", "区（市）代码", "Code of the district in which it took place; null where not recorded.", "献血所在区（市）的代码；未记录时为空。")]
    public string? DistrictCode { get; init; }

    [ColumnText("Institution, key", "机构键", "Key of the institution that organised it; null where none did.", "组织单位的键；没有时为空。")]
    public string? InstitutionKey { get; init; }

    [ColumnText("Channel", "献血方式", "How the donor came to give.", "献血者以何种方式献血。")]
    public string Channel { get; init; } = "";

    [ColumnText("Product", "品种", "What was given.", "所献品种。")]
    public string Product { get; init; } = "";

    [ColumnText("Volume, mL", "献血量（毫升）", "Volume in mL; 0 where the product is not measured so.", "毫升数；不以毫升计的品种为 0。")]
    public int Volume { get; init; }

    [ColumnText("Therapeutic units", "治疗量", "Apheresis platelets in therapeutic units; 0 for other products.", "机采血小板的治疗量；其他品种为 0。")]
    public decimal TherapeuticUnits { get; init; }

    [ColumnText("Dose", "献血剂量", "How much whole blood, as a class.", "全血献血量的档次。")]
    public string Dose { get; init; } = "";

    [ColumnText("Donor history", "献血经历", "Whether the donor had given before.", "此前是否献过血。")]
    public string History { get; init; } = "";

    [ColumnText("Age", "年龄", "The age that the donor reached in the year of the donation; null where the year of birth is not recorded.", "献血当年达到的年龄；未记录出生年份时为空。")]
    public int? Age { get; init; }

    [ColumnText("Age band", "年龄段", "The age as a band.", "年龄所在的段。")]
    public string AgeBand { get; init; } = "";
}
