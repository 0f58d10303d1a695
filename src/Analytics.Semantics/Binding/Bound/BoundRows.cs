using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Rows with their context.</summary>
internal sealed record BoundRows
{
    /// <summary>What was asked.</summary>
    public required RowsRequest Request { get; init; }

    /// <summary>The context; its keys are those of the row around, if there is one, and those added.</summary>
    public required FilterContext Context { get; init; }

    /// <summary>The keys that are shown: those that were asked for here.</summary>
    public required IReadOnlyList<BoundKey> Shown { get; init; }

    /// <summary>The measures.</summary>
    public required IReadOnlyList<BoundMeasure> Measures { get; init; }

    /// <summary>The order.</summary>
    public required IReadOnlyList<BoundOrder> Order { get; init; }

    /// <summary>The conditions.</summary>
    public required IReadOnlyList<BoundHaving> Having { get; init; }

    /// <summary>The questions in the context of each row.</summary>
    public required IReadOnlyList<BoundRows> DrillDowns { get; init; }
}
