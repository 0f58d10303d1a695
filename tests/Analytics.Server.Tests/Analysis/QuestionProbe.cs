using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Analytics.GraphQL;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Schema;
using Analytics.Server.Graph.Analysis.Sources;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.Hosting;
using Analytics.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Server.Tests.Analysis;

/// <summary>The real schema and readers of questions over HTTP, which keep what was asked and answer nothing.</summary>
public sealed class QuestionProbe : IAsyncLifetime, IDisposable
{
    private readonly ConcurrentDictionary<string, AnalyticQuery> _questions = [];
    private readonly ConcurrentQueue<QueryFault> _faults = [];
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        var model = ModelFile.Read(ModelFile.Shipped);
        var catalogue = new AnalysisCatalogue(model);
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"]);
        builder.Services.AddAnalyticsStorage("Data Source=unused.db").AddSingleton(model);
        builder.Services.AddHttpContextAccessor().AddSingleton(new RoleKeys(model, builder.Configuration)).AddSingleton<RequestRole>().AddSingleton<AnalysisAccess>();
        builder.Services.AddGraphQLServer()
            .AddTypes(typeof(AnalyticsHost).Assembly)
            .AddDocument(_ => AnalysisSchema.Write(model, new FactEntities(StoredTables.All)))
            .AddResolver("Query", "published", Keep(new PerspectiveAnswer(catalogue.Find("published")!).Read))
            .AddResolver("Query", "table", Keep(new TableAnswer(catalogue).Read));
        _app = builder.Build();
        _app.MapGraphQL("/graphql");
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose() => _client.Dispose();

    /// <summary>The question of the only root field, which must have no fault.</summary>
    internal async Task<AnalyticQuery> ReadAsync(string query, object? variables = null)
    {
        var faults = await ReadFaultsAsync(query, variables);
        Assert.Empty(faults);
        return Assert.Single(_questions.Values);
    }

    /// <summary>The faults that reading finds.</summary>
    internal async Task<IReadOnlyCollection<QueryFault>> ReadFaultsAsync(string query, object? variables = null)
    {
        _questions.Clear();
        _faults.Clear();
        using var response = await _client.PostAsJsonAsync(new Uri(_app!.Urls.Single() + "/graphql"), new { query, variables });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return [.. _faults];
    }

    private FieldDelegate Keep(Func<IFieldContext, QuestionFaults, (AnalyticQuery Query, AnswerPlan Plan)> read) => (context, _) =>
    {
        var faults = new QuestionFaults();
        _questions[context.Selection.ResponseName] = read(context, faults).Query;
        foreach (var fault in faults.All)
        {
            _faults.Enqueue(fault);
        }

        return default;
    };
}
