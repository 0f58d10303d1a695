using Analytics.Semantics.Figures;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Adds the figure of the year before wherever a figure and its growth in numbers are known.</summary>
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
            .ToDictionary(row => KeyOf(row, row.Metric, row.YearId!.Value));
        foreach (var current in data.Observations.ToList())
        {
            if (current.Period.Kind == PeriodKind.Year
                && GrowthOf.TryGetValue(current.Metric, out var growthMetric)
                && known.TryGetValue(KeyOf(current, growthMetric, current.YearId!.Value), out var growth)
                && !known.ContainsKey(KeyOf(current, current.Metric, current.YearId.Value - 1))
                && FigureBefore(current, growth) is { } figure)
            {
                AddOne(data, current, growth, figure);
            }
        }
    }

    private static object KeyOf(Observation row, Metric metric, int year) =>
        (SeedSubject.Of(row), metric, row.Definition, year);

    private static PrintedFigure? FigureBefore(Observation current, Observation growth)
    {
        if (current.Value is not { } value || growth.Value is not { } percent || percent <= -100 || growth.Lower <= -100)
        {
            return null;
        }

        var factors = new Interval(1 + (growth.Lower / 100), 1 + (growth.Upper / 100));
        var bounds = new Interval(current.Lower, current.Upper).Divide(factors, ScaledDecimal.Decimals);
        var before = decimal.Round(value / (1 + (percent / 100)), ScaledDecimal.Decimals);
        return new PrintedFigure(bounds.Clamp(before), Qualifier.Implied, bounds, current.Unit);
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
