using Analytics.GraphQL;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Exports;

/// <summary>Runs what answers a request, and tells its faults in the form in which GraphQL tells errors.</summary>
internal static partial class ExportHandler
{
    private static readonly string[] Forbidden =
        [QuestionCodes.PerspectiveForbidden, QuestionCodes.RecordsForbidden, QuestionCodes.DetailsForbidden, QuestionCodes.ExplainForbidden];

    /// <summary>A route's handler around what answers its requests.</summary>
    public static RequestDelegate Of(Func<HttpContext, Task> answer) => async context =>
    {
        try
        {
            await answer(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var told = Tell(fault, context);
            context.Response.Clear();
            await ErrorResponse.WriteAsync(context, told.Status, told.Errors);
        }
    };

    private static ExportFault Tell(Exception fault, HttpContext context) => fault switch
    {
        ExportFault known => known,
        GraphQLException wrong => new ExportFault(StatusOf(wrong.Error.Code), wrong.Errors),
        TableTooLargeException => new ExportFault(StatusCodes.Status422UnprocessableEntity, ExportCodes.TooLarge, fault.Message),
        TimeoutException => new ExportFault(StatusCodes.Status503ServiceUnavailable, ExportCodes.Timeout, fault.Message),
        BadHttpRequestException unreadable => new ExportFault(unreadable.StatusCode, ExportCodes.Parameter, "The request body could not be read whole."),
        _ => Internal(fault, context),
    };

    private static int StatusOf(string code) => Forbidden.Contains(code) ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest;

    private static ExportFault Internal(Exception fault, HttpContext context)
    {
        Failed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ExportHandler)), fault);
        return new ExportFault(StatusCodes.Status500InternalServerError, ErrorCodes.Internal, "Unexpected error; the server's log says more.");
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Error, Message = "A file or saved query failed")]
    private static partial void Failed(ILogger logger, Exception fault);
}
