namespace Analytics.GraphQL;

/// <summary>The limits and switches of a GraphQL endpoint.</summary>
public sealed class GraphQLOptions
{
    /// <summary>The longest document in UTF-8 bytes; default 262,144 (256 KB).</summary>
    public int MaxDocumentBytes { get; set; } = 256 * 1024;

    /// <summary>The most tokens of a document; default 5,000.</summary>
    public int MaxTokens { get; set; } = 5_000;

    /// <summary>The deepest nesting that the parser follows, of selections, values and types; default 64.</summary>
    public int MaxNesting { get; set; } = 64;

    /// <summary>The most fields that an operation may select, fragments spread out; default 1,000.</summary>
    public int MaxFields { get; set; } = 1_000;

    /// <summary>The deepest selection, a leaf counting one, introspection exempt; default 15.</summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>The most aliases of an operation; default 200.</summary>
    public int MaxAliases { get; set; } = 200;

    /// <summary>The most root fields of an operation; default 20.</summary>
    public int MaxRootFields { get; set; } = 20;

    /// <summary>The highest static cost, computed after variables are coerced; default 20,000.</summary>
    public int MaxCost { get; set; } = 20_000;

    /// <summary>How long an operation may run; default 10 s.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The items of a page where the query names no number; default 10.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>The most items of a page; default 50.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>The most conditions in the filters of one operation; default 200.</summary>
    public int MaxFilterConditions { get; set; } = 200;

    /// <summary>The most values in the lists (<c>in</c>, <c>nin</c>) of the filters of one operation; default 10,000.</summary>
    public int MaxFilterValues { get; set; } = 10_000;

    /// <summary>How deep the lists that a filter asks about may lie in one another (<c>some</c>, <c>none</c>, <c>all</c>); default 3.</summary>
    public int MaxFilterDepth { get; set; } = 3;

    /// <summary>The most fields that one order may sort by; default 20.</summary>
    public int MaxSortFields { get; set; } = 20;

    /// <summary>How many compiled operations are kept; default 1,000.</summary>
    public int OperationCacheSize { get; set; } = 1_000;

    /// <summary>The most bytes of responses that are kept to be sent again while the data behind them stays as it is; default 67,108,864 (64 MB).</summary>
    public int MaxKeptResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The largest HTTP request body in bytes, after decompression; default 1,048,576 (1 MB).</summary>
    public int MaxRequestBytes { get; set; } = 1024 * 1024;

    /// <summary>How long an event stream may be silent before a comment keeps it open; default 15 s.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether only documents that the application itself holds are run; default false.</summary>
    public bool SavedQueriesOnly { get; set; }

    /// <summary>Whether errors suggest names ("did you mean"); default true.</summary>
    public bool Suggestions { get; set; } = true;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> answer; default true.</summary>
    public bool Introspection { get; set; } = true;
}
