using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Analytics.Benchmarks.Bare;

/// <summary>Kestrel alone: each path answers one question by SQL and JSON written by hand.</summary>
internal static class BareServer
{
    // SQLite runs without its mutex, as it does in the product.
    static BareServer()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
    }

    public static async Task RunAsync(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        using var sessions = new BareSessions(builder.Configuration.GetConnectionString("Analytics")!);
        var app = builder.Build();
        app.MapGet("/health/ready", () => "ready");
        Map(app, "/district", sessions, DistrictAnswer.Write);
        Map(app, "/statements", sessions, StatementsAnswer.Write);
        Map(app, "/published", sessions, PublishedAnswer.Write);
        Map(app, "/typename", sessions, static session => session.Begin().Write("""{"data":{"__typename":"Query"}}"""u8));
        await app.RunAsync();
    }

    private static void Map(WebApplication app, string path, BareSessions sessions, Action<BareSession> write) =>
        app.MapPost(path, (RequestDelegate)(async context =>
        {
            await ReadBodyAsync(context);
            var session = sessions.Rent();
            write(session);
            context.Response.ContentType = "application/graphql-response+json; charset=utf-8";
            context.Response.ContentLength = session.Written.Length;
            await context.Response.BodyWriter.WriteAsync(session.Written, context.RequestAborted);
            sessions.Return(session);
        }));

    private static async Task ReadBodyAsync(HttpContext context)
    {
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            reader.AdvanceTo(read.IsCompleted ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
            {
                return;
            }
        }
    }
}
