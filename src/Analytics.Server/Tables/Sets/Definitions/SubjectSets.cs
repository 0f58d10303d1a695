using Analytics.Server.Tables.Sets.Rows;

namespace Analytics.Server.Tables.Sets.Definitions;

/// <summary>Institutions, named donors, years and documents, and the awards that these report.</summary>
internal static class SubjectSets
{
    public static readonly EntitySet Institutions = new EntitySet<InstitutionRow>
    {
        Name = "Institutions",
        RowName = "Institution",
        Label = new("Institutions", "机构"),
        Description = new("An institution that takes part in donation or organises it.", "参与或组织献血的机构。"),
        Key = nameof(InstitutionRow.Key),
        Links = [Link.District, Link.Source],
        Rows = database => database.Institutions.Select(institution => new InstitutionRow
        {
            Key = institution.Key,
            Name = institution.Name,
            NameEn = institution.NameEn,
            Kind = (string)(object)institution.Kind,
            DistrictCode = institution.District!.Code,
            SourceKey = institution.Source.Key,
        }),
    };

    public static readonly EntitySet Donors = new EntitySet<DonorRow>
    {
        Name = "Donors",
        RowName = "Donor",
        Label = new("Named donors", "具名献血者"),
        Description = new("A donor whom a source names.", "来源具名的献血者。"),
        Key = nameof(DonorRow.Key),
        Links = [Link.Source],
        Rows = database => database.Donors.Select(donor => new DonorRow
        {
            Key = donor.Key,
            Name = donor.Name,
            NameEn = donor.NameEn,
            YearsDonating = donor.YearsDonating,
            SourceKey = donor.Source.Key,
        }),
    };

    public static readonly EntitySet Years = new EntitySet<YearRow>
    {
        Name = "Years",
        RowName = "Year",
        Label = new("Years", "年"),
        Description = new("A calendar year that published data touches.", "公布数据涉及的公历年份。"),
        Key = nameof(YearRow.Number),
        Rows = database => database.Years.Select(year => new YearRow { Number = year.Number, IsComplete = year.IsComplete }),
    };

    public static readonly EntitySet Sources = new EntitySet<SourceRow>
    {
        Name = "Sources",
        RowName = "Source",
        Label = new("Sources", "来源"),
        Description = new("A published document.", "已发布的文件。"),
        Key = nameof(SourceRow.Key),
        Links = [Link.ToMany("Statements", "Key", "SourceKey")],
        Rows = database => database.Sources.Select(source => new SourceRow
        {
            Key = source.Key,
            Title = source.Title,
            TitleEn = source.TitleEn,
            Publisher = source.Publisher,
            PublishedOn = source.PublishedOn,
            Kind = (string)(object)source.Kind,
        }),
    };

    public static readonly EntitySet Awards = new EntitySet<AwardRow>
    {
        Name = "Awards",
        RowName = "Award",
        Label = new("Awards", "奖项"),
        Description = new("An award to a subject, as a document reports it.", "文件报道的某对象所获奖项。"),
        Key = nameof(AwardRow.Id),
        Links = [Link.City, Link.District, Link.Institution, Link.Donor, Link.Source],
        Rows = database => database.Awards.Select(award => new AwardRow
        {
            Id = award.Id,
            SubjectKind = (string)(object)award.SubjectKind,
            CityCode = award.City!.Code,
            DistrictCode = award.District!.Code,
            InstitutionKey = award.Institution!.Key,
            DonorKey = award.Donor!.Key,
            PeriodKind = (string)(object)award.Period.Kind,
            PeriodStart = award.Period.Start,
            PeriodEnd = award.Period.End,
            SourceKey = award.Source.Key,
            Section = award.Section,
            Name = award.Name,
            NameEn = award.NameEn,
            Printed = award.Printed,
        }),
    };
}
