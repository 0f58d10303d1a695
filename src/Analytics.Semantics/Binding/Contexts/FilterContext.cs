using Analytics.Semantics.Calendar;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>In what a measure is evaluated: what is grouped and filtered by, at which level, and when.</summary>
internal sealed record FilterContext
{
    /// <summary>The keys of a cell.</summary>
    public required IReadOnlyList<BoundKey> Keys { get; init; }

    /// <summary>The filters; all must hold.</summary>
    public required IReadOnlyList<BoundFilter> Filters { get; init; }

    /// <summary>The level at which figures are read.</summary>
    public required Level Level { get; init; }

    /// <summary>The move from a cell to the time of its figures.</summary>
    public TimeMove Move { get; init; }

    /// <summary>The calendar periods that a cell takes in; null: its own.</summary>
    public TimeSpanOfCell? Span { get; init; }

    /// <summary>The length of the calendar period that a figure must cover; null where no key and no filter is about time.</summary>
    public TimeGrain? Grain { get; private init; }

    /// <summary>The filters that are about time alone.</summary>
    public IEnumerable<TimeTest> TimeTests => Filters.OfType<TimeTest>();

    /// <summary>Whether the dimension's members tell cells apart.</summary>
    public bool IsGroupedBy(Dimension dimension) => Keys.Any(key => key.Kind == KeyKind.Member && key.Dimension.Name == dimension.Name);

    /// <summary>The same with its length of calendar periods found from keys and filters.</summary>
    public FilterContext WithGrain() => this with
    {
        Grain = Keys.Concat(Filters.SelectMany(filter => filter.Keys)).Max(key => key.Grain),
    };

    /// <summary>The context as text; equal contexts have equal texts.</summary>
    public override string ToString()
    {
        var parts = new List<string> { $"level {Level.Name}" };
        if (Keys.Count > 0)
        {
            parts.Add($"by {string.Join(", ", Keys)}");
        }

        if (Filters.Count > 0)
        {
            parts.Add($"where {string.Join(" and ", Filters)}");
        }

        if (Move != TimeMove.None)
        {
            parts.Add($"moved {Move}");
        }

        if (Span is not null)
        {
            parts.Add($"over {Span}");
        }

        return string.Join("; ", parts);
    }
}
