namespace Analytics.GraphQL.Execution;

/// <summary>Tells of the data behind responses that state their versions.</summary>
/// <param name="ReadAsync">
/// Reads, with the services of a request, a text that stands for the data and for what the caller may see of it: equal texts, equal responses.
/// </param>
internal sealed record DataState(Func<IServiceProvider, CancellationToken, ValueTask<string>> ReadAsync);
