using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Http;
using Microsoft.AspNetCore.Http;

namespace Analytics.GraphQL;

/// <summary>Answers requests that no document answers, in the form in which GraphQL tells errors.</summary>
public static class ErrorResponse
{
    /// <summary>Writes <c>{"errors":[…]}</c> as <c>application/json</c>.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="errors">At least one.</param>
    public static async Task WriteAsync(HttpContext context, int status, IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var result = ExecutionResult.FromErrors(errors);
        await JsonResponse.WriteAsync(context, status, ResponseFormat.Json, result.Body);
    }
}
