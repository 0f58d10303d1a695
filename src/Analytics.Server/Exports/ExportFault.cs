using Analytics.GraphQL;

namespace Analytics.Server.Exports;

/// <summary>A request for a file or saved query that is refused.</summary>
/// <param name="status">The status.</param>
/// <param name="errors">What is wrong; at least one.</param>
internal sealed class ExportFault(int status, IReadOnlyList<GraphQLError> errors) : Exception(errors[0].Message)
{
    /// <summary>One fault.</summary>
    public ExportFault(int status, string code, string message)
        : this(status, [new GraphQLError(message, code)])
    {
    }

    public int Status { get; } = status;

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    /// <summary>Nothing of a name.</summary>
    public static ExportFault NotFound(string code, string message) => new(StatusCodes.Status404NotFound, code, message);

    /// <summary>The request cannot be read.</summary>
    public static ExportFault Malformed(string message) => new(StatusCodes.Status400BadRequest, ExportCodes.Parameter, message);
}
