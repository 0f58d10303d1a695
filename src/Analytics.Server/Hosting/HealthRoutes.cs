using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Analytics.Server.Hosting;

/// <summary><c>/health/live</c>: the process answers; <c>/health/ready</c>: it can answer from its data.</summary>
internal static class HealthRoutes
{
    public const string Ready = "ready";

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
