using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Tests.Data.Library;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Tests.Annotations.Library;

/// <summary>The annotated library over its database, every SQL statement recorded.</summary>
public sealed class LibraryServer : IDisposable
{
    private readonly ServiceProvider _services;

    public LibraryServer()
    {
        var services = new ServiceCollection();
        services.AddDbContextFactory<LibraryContext>(options => Database.Configure(options, Recorder));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<LibraryContext>>().CreateDbContext());
        services.AddSingleton<IQueryExecutor, EfQueryExecutor>();
        var types = typeof(LibraryServer).Assembly.GetTypes().Where(type => type.Namespace == typeof(LibraryServer).Namespace);
        services.AddGraphQLServer().AddTypes([.. types]);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public LibraryDatabase Database { get; } = new();

    internal StatementRecorder Recorder { get; } = new();

    public string SchemaText => _services.GetRequiredService<SchemaSource>().Text;

    /// <summary>The statements of one operation, and its response.</summary>
    public async Task<(JsonElement Response, IReadOnlyList<string> Sql)> RunAsync(string query, string? variables = null)
    {
        Recorder.Statements.Clear();
        Recorder.Contexts.Clear();
        await using var scope = _services.CreateAsyncScope();
        var request = new GraphQLRequest(query) { Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement };
        using var result = await _services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, CancellationToken.None);
        return (JsonDocument.Parse(Encoding.UTF8.GetString(result.Body.Span)).RootElement, [.. Recorder.Statements]);
    }

    /// <summary>The data of an operation that must have no error.</summary>
    public async Task<JsonElement> DataAsync(string query, string? variables = null)
    {
        var (response, _) = await RunAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data");
    }

    /// <summary>The code of the first error.</summary>
    public async Task<string?> CodeAsync(string query)
    {
        var (response, _) = await RunAsync(query);
        return response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    public void Dispose()
    {
        _services.Dispose();
        Database.Dispose();
    }
}
