namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>The stable codes of what only the channels of GraphQL find wrong.</summary>
internal static class QuestionCodes
{
    /// <summary>Rows, or the rest of them, are selected twice with one root field.</summary>
    public const string RowsTwice = "ROWS_TWICE";

    /// <summary>The role may not see how an answer came about.</summary>
    public const string ExplainForbidden = "EXPLAIN_FORBIDDEN";

    /// <summary>The role may not see what stands behind a figure.</summary>
    public const string DetailsForbidden = "DETAILS_FORBIDDEN";

    /// <summary>The role may not see single donation records.</summary>
    public const string RecordsForbidden = "RECORDS_FORBIDDEN";

    /// <summary>The role may not ask the perspective.</summary>
    public const string PerspectiveForbidden = "PERSPECTIVE_FORBIDDEN";

    /// <summary>A field of a table is none of its measure or facet.</summary>
    public const string UnknownField = "FIELD_UNKNOWN";

    /// <summary>Two columns of a table have one name.</summary>
    public const string ColumnTwice = "COLUMN_TWICE";
}
