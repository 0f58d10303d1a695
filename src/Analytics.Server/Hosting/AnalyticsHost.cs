using Analytics.GraphQL;
using Analytics.Storage;

namespace Analytics.Server.Hosting;

/// <summary>Builds the server: its configuration, its services and its routes.</summary>
internal static class AnalyticsHost
{
    public const string DefaultUrl = "http://localhost:5080";

    public static WebApplication Build(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        HostLogging.Configure(builder);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddAnalyticsStorage(ConnectionText.Read(builder.Configuration));
        builder.Services.AddSingleton<IQueryExecutor, EntityQueryExecutor>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseReadyCheck>("database", tags: [HealthRoutes.Ready]);
        builder.Services
            .AddGraphQLServer(options => GraphLimits.Bind(builder.Configuration, options))
            .AddTypes(typeof(AnalyticsHost).Assembly);

        var app = builder.Build();
        app.MapGraphQL("/graphql");
        app.MapHealth();
        return app;
    }
}
