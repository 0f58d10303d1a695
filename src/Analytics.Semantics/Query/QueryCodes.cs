namespace Analytics.Semantics.Query;

/// <summary>The stable codes of what can be wrong with a question.</summary>
public static class QueryCodes
{
    /// <summary>No perspective of the name.</summary>
    public const string UnknownPerspective = "PERSPECTIVE_UNKNOWN";

    /// <summary>No measure of the name.</summary>
    public const string UnknownMeasure = "MEASURE_UNKNOWN";

    /// <summary>No dimension or attribute of the name.</summary>
    public const string UnknownDimension = "DIMENSION_UNKNOWN";

    /// <summary>No level of the name.</summary>
    public const string UnknownLevel = "LEVEL_UNKNOWN";

    /// <summary>No facet of the name.</summary>
    public const string UnknownFacet = "FACET_UNKNOWN";

    /// <summary>Nothing in the rows has the response path, or it is not of a kind that can be compared.</summary>
    public const string UnknownPath = "PATH_UNKNOWN";

    /// <summary>A filter has an operation or a value that does not fit its field.</summary>
    public const string FilterInvalid = "FILTER_INVALID";

    /// <summary>The measure cannot be combined over members that the context would combine.</summary>
    public const string NotAdditive = "MEASURE_NOT_ADDITIVE";

    /// <summary>Figures of different periods would be combined or set side by side.</summary>
    public const string PeriodsMixed = "PERIODS_MIXED";

    /// <summary>Two groupings where one is possible.</summary>
    public const string ByConflict = "BY_CONFLICT";

    /// <summary>A key is un-grouped that is not grouped by.</summary>
    public const string AcrossNotGrouped = "ACROSS_NOT_GROUPED";

    /// <summary>A key of a total or subtotal is not one of the rows.</summary>
    public const string KeyNotGrouped = "KEY_NOT_GROUPED";

    /// <summary>Two arguments exclude each other.</summary>
    public const string ArgumentsConflict = "ARGUMENTS_CONFLICT";

    /// <summary>A filter cannot be taken apart by dimension.</summary>
    public const string FilterNotSeparable = "FILTER_NOT_SEPARABLE";

    /// <summary>A move in time, or a span of it, without a date to start from.</summary>
    public const string NoDate = "DATE_NOT_IN_CONTEXT";

    /// <summary>A move or a span in time that does not fit the calendar periods of the context.</summary>
    public const string TimeNotAligned = "TIME_NOT_ALIGNED";

    /// <summary>A page size that is negative or past the limit.</summary>
    public const string PageSize = "PAGE_SIZE_INVALID";

    /// <summary>A cursor of another question or another version of the data.</summary>
    public const string CursorStale = "CURSOR_STALE";

    /// <summary>A text that is no cursor.</summary>
    public const string CursorInvalid = "CURSOR_INVALID";

    /// <summary>The question is finer than the data.</summary>
    public const string GrainTooCoarse = "GRAIN_TOO_COARSE";

    /// <summary>A measure's fact does not lead to a dimension that is grouped or filtered by.</summary>
    public const string DimensionUnrelated = "DIMENSION_UNRELATED";

    /// <summary>Keys or filters name levels that do not lie within each other.</summary>
    public const string LevelsConflict = "LEVELS_CONFLICT";

    /// <summary>The question is too costly.</summary>
    public const string CostExceeded = "COST_EXCEEDED";

    /// <summary>A number of periods, or another argument, is out of range.</summary>
    public const string ArgumentInvalid = "ARGUMENT_INVALID";
}
