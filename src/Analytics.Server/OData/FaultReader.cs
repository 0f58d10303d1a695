using Analytics.GraphQL;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.OData;

/// <summary>Says of whatever went wrong what a client may know.</summary>
internal static class FaultReader
{
    private const int Busy = 5;
    private const int Locked = 6;

    public static ODataFault Of(Exception fault, HttpRequest request, ILogger logger)
    {
        switch (fault)
        {
            case ODataFault told:
                return told;
            case GraphQLException refused:
                return ODataAccess.Refused(request, refused);
            case OperationCanceledException:
                return new ODataFault(StatusCodes.Status504GatewayTimeout, ODataCodes.TimedOut, null, "The answer took too long; ask for fewer rows, or filter by the key or by the date.")
                {
                    RetryAfter = 10,
                };
        }

        var id = Guid.NewGuid().ToString("N");
        ODataEvents.Failed(logger, id, fault);
        return fault.GetBaseException() is SqliteException { SqliteErrorCode: Busy or Locked }
            ? new ODataFault(StatusCodes.Status503ServiceUnavailable, ODataCodes.Unavailable, null, $"The data cannot be read just now; try again. The log has more under id {id}.") { RetryAfter = 5 }
            : new ODataFault(StatusCodes.Status500InternalServerError, ODataCodes.InternalError, null, $"The server failed; its log has more under id {id}.");
    }
}
