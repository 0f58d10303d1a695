using Analytics.Semantics.Model;

namespace Analytics.Semantics.Query;

/// <summary>How a measure changes the context in which it is evaluated; the parts take effect in the order given here.</summary>
public sealed record ContextChange
{
    /// <summary>No change.</summary>
    public static ContextChange None { get; } = new();

    /// <summary>Keys whose filters are dropped; null: none. Not together with <see cref="KeepOnly"/>.</summary>
    public IReadOnlyList<string>? Ignore { get; init; }

    /// <summary>Keys whose filters alone are kept; null: all are.</summary>
    public IReadOnlyList<string>? KeepOnly { get; init; }

    /// <summary>A filter to add.</summary>
    public FilterNode? Where { get; init; }

    /// <summary>A move in time.</summary>
    public TimeShift? Shift { get; init; }

    /// <summary>From the start of the calendar period of this length up to the cell.</summary>
    public TimeGrain? ToDate { get; init; }

    /// <summary>The last calendar periods. Not together with <see cref="ToDate"/>.</summary>
    public TimeWindow? Window { get; init; }

    /// <summary>Keys that are not grouped by; null: none.</summary>
    public IReadOnlyList<string>? Across { get; init; }
}
