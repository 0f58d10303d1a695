using Microsoft.Extensions.Logging;

namespace Analytics.Storage;

/// <summary>What the storage says of itself.</summary>
internal static partial class StorageEvents
{
    [LoggerMessage(EventId = 11, Level = LogLevel.Warning, Message = "{Notice}")]
    public static partial void ColumnFileNotWritten(ILogger logger, string notice);
}
