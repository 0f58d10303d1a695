namespace Analytics.Server.OData;

/// <summary>What the log is told.</summary>
internal static partial class ODataEvents
{
    [LoggerMessage(EventId = 20, Level = LogLevel.Error, Message = "A request of OData failed, id {Id}")]
    public static partial void Failed(ILogger logger, string id, Exception fault);
}
