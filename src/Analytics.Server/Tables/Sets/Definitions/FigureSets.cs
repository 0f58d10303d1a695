using Analytics.Server.Tables.Sets.Rows;

namespace Analytics.Server.Tables.Sets.Definitions;

/// <summary>What was published: each figure as printed, and what is known of it.</summary>
internal static class FigureSets
{
    private static readonly SetLink[] OfSubject = [Link.City, Link.District, Link.Institution, Link.Donor, Link.Year];

    public static readonly EntitySet Statements = new EntitySet<StatementRow>
    {
        Name = "Statements",
        RowName = "Statement",
        Label = new("Published statements", "公布的陈述"),
        Description = new("One figure in one place of one document, as printed.", "某文件某处所印的一个数据。"),
        Key = nameof(StatementRow.Id),
        Links = [.. OfSubject, Link.Source, Link.To("Observation", "Observations", "ObservationId", "Id")],
        Rows = database => database.Statements.Select(statement => new StatementRow
        {
            Id = statement.Id,
            SubjectKind = (string)(object)statement.SubjectKind,
            CityCode = statement.City!.Code,
            DistrictCode = statement.District!.Code,
            InstitutionKey = statement.Institution!.Key,
            DonorKey = statement.Donor!.Key,
            PeriodKind = (string)(object)statement.Period.Kind,
            PeriodStart = statement.Period.Start,
            PeriodEnd = statement.Period.End,
            Metric = (string)(object)statement.Metric,
            Definition = (string)(object)statement.Definition,
            Year = statement.YearId,
            Value = statement.Value,
            Qualifier = (string)(object)statement.Qualifier,
            Lower = statement.Lower,
            Upper = statement.Upper,
            Unit = (string)(object)statement.Unit,
            SourceKey = statement.Source.Key,
            Section = statement.Section,
            Printed = statement.Printed,
            ObservationId = statement.ObservationId,
        }),
    };

    public static readonly EntitySet Observations = new EntitySet<ObservationRow>
    {
        Name = "Observations",
        RowName = "Observation",
        Label = new("Published figures", "公布的数据"),
        Description = new("What is known of one subject in one period: its statements intersected, or what others imply.", "某对象某时段的已知数据：各处陈述的交集，或由其他数据推得。"),
        Key = nameof(ObservationRow.Id),
        Links = [.. OfSubject, Link.ToMany("Statements", "Id", "ObservationId")],
        Rows = database => database.Observations.Select(observation => new ObservationRow
        {
            Id = observation.Id,
            SubjectKind = (string)(object)observation.SubjectKind,
            CityCode = observation.City!.Code,
            DistrictCode = observation.District!.Code,
            InstitutionKey = observation.Institution!.Key,
            DonorKey = observation.Donor!.Key,
            PeriodKind = (string)(object)observation.Period.Kind,
            PeriodStart = observation.Period.Start,
            PeriodEnd = observation.Period.End,
            Metric = (string)(object)observation.Metric,
            Definition = (string)(object)observation.Definition,
            Year = observation.YearId,
            Value = observation.Value,
            Qualifier = (string)(object)observation.Qualifier,
            Lower = observation.Lower,
            Upper = observation.Upper,
            Unit = (string)(object)observation.Unit,
            Status = (string)(object)observation.Status,
            HasConflict = observation.HasConflict,
        }),
    };
}
