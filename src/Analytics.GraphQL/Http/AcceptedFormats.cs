namespace Analytics.GraphQL.Http;

/// <summary>What the client takes.</summary>
/// <param name="Single">The best format for the one answer of a query or mutation; null: it takes none of ours.</param>
/// <param name="Events">Whether it takes an event stream, which a subscription needs.</param>
internal readonly record struct AcceptedFormats(ResponseFormat? Single, bool Events);
