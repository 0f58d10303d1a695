namespace Analytics.GraphQL.Execution;

/// <summary>Why a document cannot be executed, kept so that the same bad document is refused without reading it again.</summary>
internal sealed record RequestErrors(IReadOnlyList<GraphQLError> Errors);
