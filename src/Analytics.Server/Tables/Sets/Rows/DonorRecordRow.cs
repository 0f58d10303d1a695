namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>A donor as the records know one: by pseudonym, without a name.</summary>
internal sealed class DonorRecordRow
{
    [ColumnText("Pseudonym", "化名", "The pseudonym that the blood centre gave, the same in every import.", "血站所给化名，每次导入不变。")]
    public string Pseudonym { get; init; } = "";

    [ColumnText("Sex", "性别", "The sex as recorded.", "所记录的性别。")]
    public string Sex { get; init; } = "";

    [ColumnText("Year of birth", "出生年份", "The year of birth; null where not recorded.", "出生年份；未记录时为空。")]
    public int? BirthYear { get; init; }

    [ColumnText("ABO group", "ABO 血型", "The ABO group.", "ABO 血型。")]
    public string Abo { get; init; } = "";

    [ColumnText("Rh factor", "Rh 因子", "The Rh (D) factor.", "Rh（D）因子。")]
    public string Rh { get; init; } = "";
}
