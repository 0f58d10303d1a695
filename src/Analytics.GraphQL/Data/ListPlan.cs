using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Data;

/// <summary>How a field filters, sorts, pages and projects: where its arguments stand, -1 where it has none.</summary>
internal sealed record ListPlan
{
    /// <summary>A field without any of these.</summary>
    public static readonly ListPlan None = new();

    /// <summary>The place of <c>first</c>; <c>after</c>, <c>last</c> and <c>before</c> follow.</summary>
    public int Paging { get; init; } = -1;

    public int Where { get; init; } = -1;

    public int Order { get; init; } = -1;

    public PageSize? PageSize { get; init; }

    /// <summary>The limits of filters and orders.</summary>
    public GraphQLOptions Options { get; init; } = new();

    /// <summary>Whether a returned query is narrowed to the selected columns.</summary>
    public bool IsProjected { get; init; }

    /// <summary>Whether the first row of a returned query is the value.</summary>
    public bool IsSingle { get; init; }
}
