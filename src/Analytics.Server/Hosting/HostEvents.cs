namespace Analytics.Server.Hosting;

/// <summary>What the server says of itself, once for each start.</summary>
internal static partial class HostEvents
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Imported {Rows} rows of published data")]
    public static partial void Imported(ILogger logger, int rows);

    [LoggerMessage(Level = LogLevel.Information, Message = "The published data is up to date")]
    public static partial void UpToDate(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "GraphQL: {Url}/graphql   health: {Url}/health/ready   stop: Ctrl+C")]
    public static partial void Listening(ILogger logger, string url);
}
