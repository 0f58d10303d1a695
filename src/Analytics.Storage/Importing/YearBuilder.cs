using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Makes a row for every calendar year that a figure, an award or a count of residents touches.</summary>
internal static class YearBuilder
{
    public static void Build(PublishedData data)
    {
        var published = data.Sources.Max(source => source.PublishedOn);
        var spans = data.Observations.Select(row => (row.Period.Start, row.Period.End))
            .Concat(data.Awards.Select(row => (row.Period.Start, row.Period.End)))
            .Concat(data.Populations.Select(row => ((DateOnly?)row.Instant, (DateOnly?)row.Instant)));
        var numbers = spans.SelectMany(span => YearsOf(span.Item1, span.Item2)).Distinct().Order();
        data.Years.AddRange(numbers.Select(number => new Year
        {
            Id = number,
            Number = number,
            IsComplete = published > new DateOnly(number, 12, 31),
        }));
    }

    private static IEnumerable<int> YearsOf(DateOnly? start, DateOnly? end)
    {
        var first = (start ?? end)?.Year;
        var last = (end ?? start)?.Year;
        return first is { } from && last is { } to ? Enumerable.Range(from, to - from + 1) : [];
    }
}
