namespace Analytics.Server.OData.Aggregates;

/// <summary>What <c>$apply</c> asks for.</summary>
internal sealed record Transformations
{
    /// <summary>The filters before figures are made, as text.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>The columns of the answer; null where it is neither grouped nor aggregated.</summary>
    public IReadOnlyList<ResultColumn>? Columns { get; init; }

    /// <summary>The filters on the answer, as text.</summary>
    public IReadOnlyList<string> Having { get; init; } = [];
}
