using Analytics.Server.Exports.Saved;
using Analytics.Server.Hosting;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Commands;

/// <summary>Turns the options of the command line into configuration of the host.</summary>
internal static class HostArguments
{
    public const string SeedKey = "Seed";

    public static IEnumerable<string> From(string? database, DirectoryInfo? seed, string? model, string? queries = null)
    {
        if (database is not null)
        {
            yield return $"--ConnectionStrings:Analytics={new SqliteConnectionStringBuilder { DataSource = database }}";
        }

        if (seed is not null)
        {
            yield return $"--{SeedKey}={seed.FullName}";
        }

        if (model is not null)
        {
            yield return $"--{ModelFile.Key}={model}";
        }

        if (queries is not null)
        {
            yield return $"--{SavedQueries.Key}={queries}";
        }
    }
}
