namespace Analytics.Semantics.Results;

/// <summary>Rows with their keys and figures.</summary>
public sealed record ResultTable
{
    /// <summary>The request of these rows: its response name tells drill-downs apart.</summary>
    public required string ResponseName { get; init; }

    /// <summary>The keys: in a drill-down those that it adds.</summary>
    public required IReadOnlyList<string> KeyNames { get; init; }

    /// <summary>
    /// For each row its keys in the order of <see cref="KeyNames"/>: an <see cref="int"/> (year), <see cref="string"/> (quarter, month, word), <see cref="DateOnly"/>,
    /// a <see cref="Engines.Member"/>, a <see cref="PeriodValue"/>, or null (unknown; un-grouped in a total).
    /// </summary>
    public required IReadOnlyList<object?[]> Keys { get; init; }

    /// <summary>The measures, in the order asked.</summary>
    public required IReadOnlyList<MeasureColumn> Measures { get; init; }

    /// <summary>For each row its cursor; empty where rows are not paged.</summary>
    public IReadOnlyList<string> Cursors { get; init; } = [];

    /// <summary>For each row the rows of fact behind its figures; empty where not asked.</summary>
    public IReadOnlyList<Figures.SourceSet> Sources { get; init; } = [];

    /// <summary>For each row the records that it sums up; empty where rows are of figures.</summary>
    public IReadOnlyList<Engines.RecordSelection> Records { get; init; } = [];

    /// <summary>For each row its drill-downs, in the order asked; empty where there are none.</summary>
    public IReadOnlyList<IReadOnlyList<ResultTable>> DrillDowns { get; init; } = [];

    /// <summary>How many rows.</summary>
    public int Count => Keys.Count;
}
