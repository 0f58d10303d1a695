using Microsoft.Data.Sqlite;

namespace Analytics.Server.Hosting;

/// <summary>Where the database is: <c>ConnectionStrings:Analytics</c>, else a file below the working folder.</summary>
internal static class ConnectionText
{
    public static string Read(IConfiguration configuration) =>
        configuration.GetConnectionString("Analytics") is { Length: > 0 } given
            ? given
            : new SqliteConnectionStringBuilder { DataSource = Path.Combine("data", "analytics.db") }.ToString();
}
