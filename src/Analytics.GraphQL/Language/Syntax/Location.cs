namespace Analytics.GraphQL.Language;

/// <summary>A place in a GraphQL document; line and column start at 1, columns count UTF-16 code units.</summary>
public readonly record struct Location(int Line, int Column);
