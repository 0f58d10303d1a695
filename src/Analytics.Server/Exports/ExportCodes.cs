namespace Analytics.Server.Exports;

/// <summary>The stable codes of what only exports find wrong.</summary>
internal static class ExportCodes
{
    /// <summary>There is no file format of the name.</summary>
    public const string UnknownFormat = "FORMAT_UNKNOWN";

    /// <summary>There is no saved query of the name or hash.</summary>
    public const string UnknownQuery = "SAVED_QUERY_UNKNOWN";

    /// <summary>There is no table of the name.</summary>
    public const string UnknownTable = "TABLE_UNKNOWN";

    /// <summary>A parameter of the address is missing, or none that is taken.</summary>
    public const string Parameter = "PARAMETER_INVALID";

    /// <summary>The table has more rows, bytes or digits than the file may.</summary>
    public const string TooLarge = "TABLE_TOO_LARGE";

    /// <summary>The file took longer to make than it may.</summary>
    public const string Timeout = "EXPORT_TIMEOUT";
}
