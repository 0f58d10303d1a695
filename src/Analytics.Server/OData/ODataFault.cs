namespace Analytics.Server.OData;

/// <summary>A request that is not answered; the message says what would be right.</summary>
/// <param name="status">The status of HTTP.</param>
/// <param name="code">A stable code.</param>
/// <param name="target">The part of the request that is wrong, such as $filter; null where it is all of it.</param>
/// <param name="message">What is wrong.</param>
internal sealed class ODataFault(int status, string code, string? target, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public string? Target { get; } = target;

    /// <summary>Further faults, each by code, target and message.</summary>
    public IReadOnlyList<(string Code, string? Target, string Message)> Details { get; init; } = [];

    /// <summary>After how many seconds to try again; null: never.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>A part of the request that cannot be right.</summary>
    public static ODataFault Bad(string code, string target, string message) => new(StatusCodes.Status400BadRequest, code, target, message);
}
