using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Adds what a figure and its growth say of the year before, wherever that year has no figure of its own and they bound it.</summary>
internal static class ImpliedObservations
{
    private static readonly Dictionary<Metric, Metric> GrowthOf = new()
    {
        [Metric.Volume] = Metric.VolumeGrowth,
        [Metric.Donations] = Metric.DonationsGrowth,
    };

    public static void Add(PublishedData data)
    {
        var known = data.Observations
            .Where(row => row.Period.Kind == PeriodKind.Year)
            .ToLookup(row => KeyOf(row, row.Metric, row.YearId!.Value));
        foreach (var current in known.SelectMany(rows => rows).OrderBy(row => row.Id))
        {
            if (GrowthIn(known, current) is { } growth
                && !known[KeyOf(current, current.Metric, current.YearId!.Value - 1)].Any(row => row.Definition == current.Definition)
                && PreviousFigure.Of(current, growth) is { } figure)
            {
                AddOne(data, current, growth, figure);
            }
        }
    }

    private static (SeedSubject, Metric, int) KeyOf(Observation row, Metric metric, int year) => (SeedSubject.Of(row), metric, year);

    /// <summary>The growth of the same definition; else the one that names none, where it can only mean this figure.</summary>
    private static Observation? GrowthIn(ILookup<(SeedSubject, Metric, int), Observation> known, Observation current)
    {
        if (!GrowthOf.TryGetValue(current.Metric, out var metric))
        {
            return null;
        }

        var growths = known[KeyOf(current, metric, current.YearId!.Value)].ToList();
        var isAlone = known[KeyOf(current, current.Metric, current.YearId.Value)].Count() == 1;
        return growths.Find(row => row.Definition == current.Definition)
            ?? (isAlone ? growths.Find(row => row.Definition == Definition.Unspecified) : null);
    }

    private static void AddOne(PublishedData data, Observation current, Observation growth, PrintedFigure figure)
    {
        var year = current.YearId!.Value - 1;
        var implied = SeedSubject.Of(current).AssignTo(new Observation
        {
            Id = data.Observations.Count + 1,
            Metric = current.Metric,
            Definition = current.Definition,
            Period = Period.OfYear(year),
            YearId = year,
            Value = figure.Value,
            Qualifier = figure.Qualifier,
            Lower = figure.Bounds.Lower,
            Upper = figure.Bounds.Upper,
            Unit = current.Unit,
            Status = ObservationStatus.Implied,
            HasConflict = current.HasConflict || growth.HasConflict,
        });
        data.Observations.Add(implied);
        foreach (var origin in new[] { current, growth })
        {
            data.Origins.Add(new ObservationOrigin { Id = data.Origins.Count + 1, ObservationId = implied.Id, OriginId = origin.Id });
        }
    }
}
