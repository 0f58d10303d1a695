namespace Analytics.GraphQL;

/// <summary>The stable codes of the engine's own errors.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "SYNTAX_ERROR";

    /// <summary>The document does not fit the schema.</summary>
    public const string Validation = "VALIDATION_ERROR";

    /// <summary>A variable's value does not fit its type.</summary>
    public const string Variable = "VARIABLE_INVALID";

    /// <summary>No operation, or none of the name, or the name is missing among several.</summary>
    public const string Operation = "OPERATION_NOT_FOUND";

    /// <summary>The HTTP request is not a GraphQL request.</summary>
    public const string Request = "BAD_REQUEST";

    /// <summary>The HTTP method is neither GET nor POST, or GET asks for a mutation.</summary>
    public const string Method = "METHOD_NOT_ALLOWED";

    /// <summary>The client accepts no media type that the endpoint can answer with.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The body's media type, character set or content encoding is not one that the endpoint reads.</summary>
    public const string MediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The body, after decompression, is larger than the limit.</summary>
    public const string RequestTooLarge = "REQUEST_TOO_LARGE";

    /// <summary>The document is longer than the limit.</summary>
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";

    /// <summary>The document has more tokens than the limit.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>The document nests deeper than the parser follows.</summary>
    public const string NestingTooDeep = "NESTING_TOO_DEEP";

    /// <summary>The operation selects more fields than the limit.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>The operation selects deeper than the limit.</summary>
    public const string DepthExceeded = "DEPTH_EXCEEDED";

    /// <summary>The operation has more aliases than the limit.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>The operation has more root fields than the limit.</summary>
    public const string TooManyRootFields = "TOO_MANY_ROOT_FIELDS";

    /// <summary>The operation's static cost is over the limit.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>The operation ran out of time.</summary>
    public const string Timeout = "EXECUTION_TIMEOUT";

    /// <summary>Introspection is switched off.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>A page larger than the maximum, or negative, was asked for.</summary>
    public const string PageSize = "PAGE_SIZE_INVALID";

    /// <summary>A cursor is not one of this list and order.</summary>
    public const string Cursor = "CURSOR_INVALID";

    /// <summary>A filter has a value that it cannot use, or more conditions or nested lists than the limit.</summary>
    public const string Filter = "FILTER_INVALID";

    /// <summary>An order has more fields than the limit.</summary>
    public const string Sort = "SORT_INVALID";

    /// <summary>A global id is malformed, or of another type.</summary>
    public const string NodeId = "ID_INVALID";

    /// <summary>A resolver gave no value where the schema promises one.</summary>
    public const string NullViolation = "NULL_VIOLATION";

    /// <summary>A parameter of an address is no variable of its document.</summary>
    public const string UnknownVariable = "VARIABLE_UNKNOWN";

    /// <summary>No document of the hash is held.</summary>
    public const string UnknownDocument = "DOCUMENT_UNKNOWN";

    /// <summary>Only documents that the application itself holds are run.</summary>
    public const string SavedQueriesOnly = "SAVED_QUERIES_ONLY";

    /// <summary>A failure inside the server; details are in its log.</summary>
    public const string Internal = "INTERNAL_ERROR";
}
