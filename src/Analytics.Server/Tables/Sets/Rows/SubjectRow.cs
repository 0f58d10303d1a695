namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>What is on exactly one subject, also an institution or a donor, and on a period.</summary>
internal abstract class SubjectRow : PlaceRow
{
    [ColumnText("Institution, key", "机构键", "Key of the institution; null for any other subject.", "机构的键；其他对象为空。")]
    public string? InstitutionKey { get; init; }

    [ColumnText("Donor, key", "献血者键", "Key of the named donor; null for any other subject.", "具名献血者的键；其他对象为空。")]
    public string? DonorKey { get; init; }

    [ColumnText("Kind of period", "时段类型", "What kind of time it covers.", "覆盖何种时间。")]
    public string PeriodKind { get; init; } = "";

    [ColumnText("First day", "起始日", "The first day; null where it is open or not stated.", "起始日；未定或未说明时为空。")]
    public DateOnly? PeriodStart { get; init; }

    [ColumnText("Last day", "截止日", "The last day, inclusive; null where it is open or not stated.", "截止日（含）；未定或未说明时为空。")]
    public DateOnly? PeriodEnd { get; init; }
}
