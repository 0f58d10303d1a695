using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Execution;

/// <summary>Logs failures of the server and gives what the client may know of them.</summary>
internal static partial class InternalErrors
{
    /// <summary>The error for the client, whose id finds the failure in the log.</summary>
    public static GraphQLError Report(ILogger logger, Exception exception, string place)
    {
        var id = Guid.NewGuid().ToString("N");
        LogFailure(logger, id, place, exception);
        return new GraphQLError($"Internal error, id {id}.", ErrorCodes.Internal);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Internal error {Id} at {Place}")]
    private static partial void LogFailure(ILogger logger, string id, string place, Exception exception);
}
