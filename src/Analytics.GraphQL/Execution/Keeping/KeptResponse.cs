namespace Analytics.GraphQL.Execution;

/// <summary>A response that can be sent again.</summary>
/// <param name="Body">The whole response as JSON in UTF-8.</param>
/// <param name="Version">Of which versions of data it is made.</param>
internal sealed record KeptResponse(byte[] Body, string Version);
