using Analytics.Semantics.Query;

namespace Analytics.Server.OData.Aggregates;

/// <summary>What is asked of an aggregated set.</summary>
internal sealed record AggregateQuestion
{
    /// <summary>The columns of which rows are made, keys and figures.</summary>
    public required IReadOnlyList<ResultColumn> Made { get; init; }

    /// <summary>Those that are shown.</summary>
    public required IReadOnlyList<ResultColumn> Shown { get; init; }

    /// <summary>Whether the key of the row is shown.</summary>
    public bool ShowsKey { get; init; }

    /// <summary>The conditions.</summary>
    public required FigureFilter Filter { get; init; }

    /// <summary>The order; the keys break ties.</summary>
    public required IReadOnlyList<OrderRequest> Order { get; init; }

    /// <summary>The names of the keys to group by.</summary>
    public IReadOnlyList<string> Keys => [.. Made.Where(column => column.IsKey).Select(column => column.Column.Key!.Name).Distinct()];

    /// <summary>The names of the measures.</summary>
    public IReadOnlyList<string> Measures => [.. Made.Where(column => !column.IsKey).Select(column => column.Column.Measure!.Name).Distinct()];
}
