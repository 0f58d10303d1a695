namespace Analytics.Semantics.Query;

/// <summary>A measure to evaluate for each row.</summary>
public sealed record MeasureRequest
{
    /// <summary>Name of a measure or derived measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The response name, unique among the measures of its rows.</summary>
    public required string ResponseName { get; init; }

    /// <summary>How the context changes.</summary>
    public ContextChange Change { get; init; } = ContextChange.None;

    /// <summary>The facets, each response name once.</summary>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required QueryPath Path { get; init; }
}
