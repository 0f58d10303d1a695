namespace Analytics.GraphQL.Http;

/// <summary>The media types of an answer, in the server's order of preference.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/json</c></summary>
    Json,

    /// <summary><c>application/graphql-response+json</c></summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c></summary>
    EventStream,
}
