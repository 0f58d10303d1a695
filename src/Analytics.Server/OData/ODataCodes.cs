namespace Analytics.Server.OData;

/// <summary>The stable codes of faults that only OData has.</summary>
internal static class ODataCodes
{
    public const string ResourceUnknown = "RESOURCE_UNKNOWN";
    public const string ResourceUnsupported = "RESOURCE_UNSUPPORTED";
    public const string EntityUnknown = "ENTITY_UNKNOWN";
    public const string OptionUnknown = "OPTION_UNKNOWN";
    public const string OptionUnsupported = "OPTION_UNSUPPORTED";
    public const string OptionTwice = "OPTION_TWICE";
    public const string OptionInvalid = "OPTION_INVALID";
    public const string FilterInvalid = "FILTER_INVALID";
    public const string FilterUnsupported = "FILTER_UNSUPPORTED";
    public const string FilterTooLarge = "FILTER_TOO_LARGE";
    public const string OrderInvalid = "ORDER_INVALID";
    public const string ColumnsInvalid = "COLUMNS_INVALID";
    public const string ExpandInvalid = "EXPAND_INVALID";
    public const string ApplyInvalid = "APPLY_INVALID";
    public const string ApplyMissing = "APPLY_MISSING";
    public const string TopTooLarge = "TOP_TOO_LARGE";
    public const string SkipTokenInvalid = "SKIPTOKEN_INVALID";
    public const string FormatUnsupported = "FORMAT_UNSUPPORTED";
    public const string VersionUnsupported = "VERSION_UNSUPPORTED";
    public const string MethodUnsupported = "METHOD_UNSUPPORTED";
    public const string KeyRequired = "KEY_REQUIRED";
    public const string TimedOut = "TIMED_OUT";
    public const string Unavailable = "UNAVAILABLE";
    public const string InternalError = "INTERNAL_ERROR";
}
