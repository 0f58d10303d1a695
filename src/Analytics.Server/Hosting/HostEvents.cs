namespace Analytics.Server.Hosting;

/// <summary>What the server says of itself, once for each start.</summary>
internal static partial class HostEvents
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Imported {Rows} rows of published data")]
    public static partial void Imported(ILogger logger, int rows);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "The published data is up to date")]
    public static partial void UpToDate(ILogger logger);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "GraphQL: {Url}/graphql   health: {Url}/health/ready   stop: Ctrl+C")]
    public static partial void Listening(ILogger logger, string url);

    [LoggerMessage(EventId = 5, Level = LogLevel.Information, Message = "{Fact}: {Rows} records in memory, {Bytes} bytes")]
    public static partial void Held(ILogger logger, string fact, int rows, long bytes);

    [LoggerMessage(EventId = 6, Level = LogLevel.Warning, Message = "{Fact}: the records are asked of the database, for they need more memory than Columns:MaxBytes allows")]
    public static partial void NotHeld(ILogger logger, string fact);

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "Stopping: requests that run are answered, new ones are refused")]
    public static partial void Stopping(ILogger logger);
}
