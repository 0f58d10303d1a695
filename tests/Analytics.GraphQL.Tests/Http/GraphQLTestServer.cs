using System.Net.Http.Headers;
using System.Text;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Tests.Http;

/// <summary>A schema behind a real Kestrel on a free port of 127.0.0.1, and a client that sends no header of its own.</summary>
internal sealed class GraphQLTestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GraphQLTestServer(WebApplication app)
    {
        _app = app;
        Url = new Uri(app.Urls.First() + "/graphql");
        Client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Url { get; }

    public HttpClient Client { get; }

    public static async Task<GraphQLTestServer> StartAsync(Schema schema, GraphQLOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(services => new RequestExecutor(
            schema, options ?? new GraphQLOptions(), services.GetRequiredService<ILogger<RequestExecutor>>()));
        builder.Services.AddSingleton(services => new SavedDocuments(services.GetRequiredService<RequestExecutor>()));
        var app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        return new GraphQLTestServer(app);
    }

    public Task StopAsync() => _app.StopAsync();

    public Task<HttpResponseMessage> GetAsync(string queryString, string? accept = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Url, queryString)), accept);

    public Task<HttpResponseMessage> PostAsync(string body, string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(body), "application/json", accept);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? contentType, string? accept = null, string? contentEncoding = null)
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        if (contentEncoding is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Encoding", contentEncoding);
        }

        return SendAsync(new HttpRequestMessage(HttpMethod.Post, Url) { Content = content }, accept);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null, string? acceptEncoding = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (acceptEncoding is not null)
        {
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(acceptEncoding));
        }

        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(5)).Token);
        await _app.DisposeAsync();
    }
}
