using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Tests.Documents;

/// <summary>A server whose reports are defined in a document, beside annotated writers.</summary>
internal sealed class ReportServer : IAsyncDisposable
{
    public const string Sdl = """"
        extend type Query {
          """Rows of writers."""
          report(count: Int! = 2, from: Int = 1, shelf: Shelf, mode: Mode! = PLAIN, filter: ReportFilterInput): Report @cost(weight: "10")
          faulty: Report
          kept(version: String!): Report
          secret: Report
          echo(value: Any, filter: ReportFilterInput): Any
        }

        interface Titled { total: Decimal! }

        "A report."
        type Report implements Titled {
          rows(first: Int): [ReportRow!]! @listSize(assumedSize: 5, maximum: 1000)
          total: Decimal!
        }

        type ReportRow { number: Int! writer: Writer known: Writer! old: Int @deprecated(reason: "Gone.") }
        enum Mode { PLAIN FANCY }
        input ReportFilterInput { pages: IntOperationFilterInput name: String = "none" shelves: [Shelf!] mode: Mode }
        """";

    private readonly WebApplication _app;

    private ReportServer(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    public BatchCount Batches => _app.Services.GetRequiredService<BatchCount>();

    public string SchemaText => _app.Services.GetRequiredService<SchemaSource>().Text;

    public static async Task<ReportServer> StartAsync(string sdl = Sdl, Action<GraphQLOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<BatchCount>();
        builder.Services.AddGraphQLServer(configure)
            .AddTypes(typeof(WriterNode), typeof(WriterQueries), typeof(WriterLoader))
            .AddDocument(_ => sdl)
            .AddResolver("Query", "report", Report)
            .AddResolver("Query", "faulty", (_, _) => throw new GraphQLException([
                new GraphQLError("One.", "ONE") { Path = ["rows", "writer"] }, new GraphQLError("Two.", "TWO")]))
            .AddResolver("Query", "kept", Kept)
            .AddResolver("Query", "secret", Secret)
            .AddResolver("Query", "echo", (context, _) => ValueTask.FromResult(Plain(context.Arguments.GetValueOrDefault("value") ?? context.Arguments.GetValueOrDefault("filter"))))
            .AddResolver("ReportRow", "writer", WriterOf)
            .AddResolver("ReportRow", "known", WriterOf);
        var app = builder.Build();
        app.Services.GetRequiredService<SchemaSource>();
        app.MapGraphQL();
        await app.StartAsync();
        return new ReportServer(app);
    }

    /// <summary>The whole response to an operation.</summary>
    public async Task<string> RunAsync(string query, string? variables = null)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var request = new GraphQLRequest(query) { Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement };
        using var result = await _app.Services.GetRequiredService<RequestExecutor>().ExecuteAsync(request, scope.ServiceProvider, CancellationToken.None);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static ValueTask<object?> Report(IFieldContext context, object? parent)
    {
        var first = context.Selection.Children.Where(field => field.Name == "rows")
            .Select(rows => context.ArgumentsOf(rows).GetValueOrDefault("first")).FirstOrDefault();
        var count = (int)(first ?? context.Arguments["count"]!);
        var from = (int)context.Arguments["from"]!;
        return ValueTask.FromResult<object?>(new ReportValue(context.Selection, [.. Enumerable.Range(from, count).Select(key => key == 0 ? null : (int?)key)]));
    }

    private static ValueTask<object?> Kept(IFieldContext context, object? parent)
    {
        context.DependsOn((string)context.Arguments["version"]!);
        return ValueTask.FromResult<object?>(new ReportValue(context.Selection, [1]));
    }

    private static ValueTask<object?> Secret(IFieldContext context, object? parent)
    {
        context.DependsOn("1");
        context.NoStore();
        return ValueTask.FromResult<object?>(new ReportValue(context.Selection, [1]));
    }

    private static async ValueTask<object?> WriterOf(IFieldContext context, object? parent) =>
        await context.Services.GetRequiredService<WriterLoader>().LoadAsync((int)parent!, context.RequestAborted);

    // What a resolver sees, in a form that Any can write.
    private static object? Plain(object? value) => value switch
    {
        InputObject input => input.Values.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        object?[] items => Array.ConvertAll(items, Plain),
        IReadOnlyDictionary<string, object?> members => members,
        string or bool or int or null => value,
        _ => $"{value.GetType().Name} {value}",
    };
}
