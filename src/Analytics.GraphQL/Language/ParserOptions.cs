namespace Analytics.GraphQL.Language;

/// <summary>How far the parser goes; the defaults are for documents of our own, such as a schema.</summary>
internal sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    /// <summary>The longest document in UTF-8 bytes.</summary>
    public int MaxDocumentBytes { get; init; } = int.MaxValue;

    public int MaxTokens { get; init; } = int.MaxValue;

    /// <summary>The deepest nesting of selection sets, lists, objects and list types, counted together.</summary>
    public int MaxNesting { get; init; } = 500;

    public static ParserOptions From(GraphQLOptions options) => new()
    {
        MaxDocumentBytes = options.MaxDocumentBytes,
        MaxTokens = options.MaxTokens,
        MaxNesting = options.MaxNesting,
    };
}
