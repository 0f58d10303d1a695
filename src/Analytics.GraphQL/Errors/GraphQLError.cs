using Analytics.GraphQL.Language;

namespace Analytics.GraphQL;

/// <summary>An error as the client sees it.</summary>
/// <param name="Message">What was wrong, and what would be right.</param>
/// <param name="Code">A stable code, written to <c>extensions.code</c>.</param>
public sealed record GraphQLError(string Message, string Code)
{
    /// <summary>The places in the document; empty where none is known.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>The response path, of strings and integers; null for an error that concerns no field.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further members of <c>extensions</c>; values are strings, integers, decimals, booleans, or lists of them.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }
}
