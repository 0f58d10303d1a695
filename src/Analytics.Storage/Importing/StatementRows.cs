using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads the statements.</summary>
internal static class StatementRows
{
    public static string[] Identity { get; } =
        ["source", "section", "level", "subject", "metric", "definition", "period_kind", "period_start", "period_end", "printed"];

    public static Statement Read(SeedRow row, SeedSubjects subjects, KeyedRows<Source> sources)
    {
        var source = sources.Find(row, "source");
        var subject = subjects.Find(row, "level");
        var (metric, definition, unit) = ReadMeaning(row);
        var period = PeriodColumns.Read(row);
        PublicationCheck.Check(row, period.End is null ? "period_start" : "period_end", period.End ?? period.Start, source);
        var figure = FigureColumns.Read(row, unit);
        return subject.AssignTo(new Statement
        {
            Id = row.Id,
            SourceId = source?.Id ?? 0,
            Section = row.RequiredText("section", "where the figure stands in the document"),
            Metric = metric,
            Definition = definition,
            Period = period,
            YearId = period.CalendarYear(),
            Value = figure.Value,
            Qualifier = figure.Qualifier,
            Lower = figure.Bounds.Lower,
            Upper = figure.Bounds.Upper,
            Unit = unit ?? default,
            Printed = figure.Printed,
        });
    }

    private static (Metric Metric, Definition Definition, Unit? Unit) ReadMeaning(SeedRow row)
    {
        var metric = row.Member<Metric>("metric");
        var definition = row.Member<Definition>("definition");
        var unit = row.Member<Unit>("unit");
        if (metric is { } known && unit is { } given && given != MetricUnits.Of(known))
        {
            var right = UpperSnake<Unit>.TextOf(MetricUnits.Of(known));
            row.Fault("unit", $"{UpperSnake<Metric>.TextOf(known)} is not counted in {UpperSnake<Unit>.TextOf(given)}", $"write {right}, or another metric");
            unit = null;
        }

        if (definition == Definition.WholeBlood && metric is { } of && of is not (Metric.Volume or Metric.VolumeGrowth))
        {
            row.Fault("definition", $"{UpperSnake<Metric>.TextOf(of)} is not told apart by product", "write UNSPECIFIED");
        }

        return (metric ?? default, definition ?? default, unit);
    }
}
