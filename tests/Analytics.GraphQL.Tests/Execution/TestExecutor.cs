using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Tests.Execution;

/// <summary>Runs operations on a schema of a test and gives the response's text.</summary>
internal sealed class TestExecutor
{
    private readonly RequestExecutor _executor;
    private readonly ServiceProvider _services;

    public TestExecutor(Schema schema, GraphQLOptions? options = null, Action<IServiceCollection>? services = null)
    {
        _executor = new RequestExecutor(schema, options ?? new GraphQLOptions(), Logger);
        var collection = new ServiceCollection().AddExecution();
        services?.Invoke(collection);
        _services = collection.BuildServiceProvider();
    }

    public TestExecutor(string sdl, Func<string, string, FieldResolver?>? resolvers = null, GraphQLOptions? options = null)
        : this(SchemaFromDocument.Build(sdl, resolvers), options)
    {
    }

    public RecordingLogger Logger { get; } = new();

    public async Task<string> RunAsync(
        string query, string? variables = null, string? operationName = null, CancellationToken cancellationToken = default)
    {
        using var result = await ExecuteAsync(query, variables, operationName, cancellationToken: cancellationToken);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    public async Task<JsonElement> RunToJsonAsync(string query, string? variables = null, string? operationName = null) =>
        JsonDocument.Parse(await RunAsync(query, variables, operationName)).RootElement;

    public async Task<ExecutionResult> ExecuteAsync(
        string query, string? variables = null, string? operationName = null, bool queryOnly = false, CancellationToken cancellationToken = default)
    {
        var request = new GraphQLRequest(query)
        {
            OperationName = operationName,
            QueryOnly = queryOnly,
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        };
        var scope = _services.CreateScope();
        return await _executor.ExecuteAsync(request, scope.ServiceProvider, cancellationToken);
    }
}
