using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Makes one observation of all statements on the same subject, metric, definition and period, and links them to it.</summary>
internal static class ObservationBuilder
{
    public static void Build(PublishedData data)
    {
        foreach (var group in data.Statements.GroupBy(KeyOf))
        {
            var observation = Observe([.. group]);
            observation.Id = data.Observations.Count + 1;
            data.Observations.Add(observation);
            foreach (var statement in group)
            {
                statement.ObservationId = observation.Id;
            }
        }
    }

    /// <summary>A period without a last day means the same only within one document.</summary>
    private static object KeyOf(Statement row) => (
        SeedSubject.Of(row),
        row.Metric,
        row.Definition,
        row.Period,
        row.Period.End is null ? row.SourceId : 0);

    private static Observation Observe(IReadOnlyList<Statement> statements)
    {
        var figure = Reconciliation.Of([.. statements.Select(FigureOf)], out var conflict);
        var first = statements[0];
        return SeedSubject.Of(first).AssignTo(new Observation
        {
            Metric = first.Metric,
            Definition = first.Definition,
            Period = first.Period,
            YearId = first.YearId,
            Value = figure.Value,
            Qualifier = figure.Qualifier,
            Lower = figure.Bounds.Lower,
            Upper = figure.Bounds.Upper,
            Unit = first.Unit,
            Status = figure.Bounds == Interval.Exactly(0) ? ObservationStatus.Zero : ObservationStatus.Reported,
            HasConflict = conflict,
        });
    }

    private static PrintedFigure FigureOf(Statement row) =>
        new(row.Value, row.Qualifier, new Interval(row.Lower, row.Upper), row.Unit);
}
