using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

internal sealed record GeneratorOptions
{
    /// <summary>How deep selections go; at most 50.</summary>
    public int MaxDepth { get; init; } = 7;

    /// <summary>How many selections an operation has, roughly.</summary>
    public int Budget { get; init; } = 40;

    /// <summary>How many operations a document has.</summary>
    public int MaxOperations { get; init; } = 3;

    public IReadOnlyList<OperationType> Operations { get; init; } =
        [OperationType.Query, OperationType.Query, OperationType.Query, OperationType.Mutation, OperationType.Subscription];
}
