using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Analytics.GraphQL.Http;

/// <summary>The status of a response to a well-formed request (GraphQL over HTTP, Status Codes).</summary>
internal static class ResponseStatus
{
    public static int Of(ExecutionResult result, ResponseFormat format)
    {
        if (result.IsMutationRefused)
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (!result.IsRequestError)
        {
            return StatusCodes.Status200OK;
        }

        return result.Code switch
        {
            ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
            _ when format == ResponseFormat.Json => StatusCodes.Status200OK,
            ErrorCodes.DocumentTooLarge => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status400BadRequest,
        };
    }
}
