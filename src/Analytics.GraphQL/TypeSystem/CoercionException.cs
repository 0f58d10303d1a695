namespace Analytics.GraphQL.TypeSystem;

/// <summary>A value that its type does not allow; the message says what was found and what is expected, for the client.</summary>
internal sealed class CoercionException(string message) : Exception(message);
