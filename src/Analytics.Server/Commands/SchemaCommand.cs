using System.CommandLine;
using Analytics.GraphQL;
using Analytics.Server.Hosting;

namespace Analytics.Server.Commands;

/// <summary><c>schema export</c>: writes the GraphQL schema as SDL.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "Where to write it.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine("schema", "schema.graphql")),
        };
        file.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
            {
                given.AddError($"'{option.Value}' is no option of 'schema export'; it takes the file alone.");
            }
        });
        var export = new Command("export", "Writes the GraphQL schema as SDL.") { file };
        export.SetAction((parsed, cancellation) => ExportAsync(parsed.GetRequiredValue(file), cancellation));
        return new Command("schema", "The contract of the GraphQL API.") { export };
    }

    private static async Task<int> ExportAsync(FileInfo file, CancellationToken cancellation)
    {
        await using var app = AnalyticsHost.Build([]);
        try
        {
            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, app.Services.GetRequiredService<SchemaSource>().Text, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The schema cannot be written to '{file.FullName}': {fault.Message}");
            return 1;
        }

        Console.WriteLine($"{file.FullName} written.");
        return 0;
    }
}
