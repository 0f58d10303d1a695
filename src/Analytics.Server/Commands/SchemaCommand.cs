using System.CommandLine;
using System.Text;
using Analytics.GraphQL;
using Analytics.Server.Hosting;
using Analytics.Server.OData.Model;

namespace Analytics.Server.Commands;

/// <summary><c>schema export</c> writes the GraphQL schema as SDL, <c>schema odata</c> the metadata document of OData.</summary>
internal static class SchemaCommand
{
    public static Command Create() => new("schema", "The contracts of the API.")
    {
        Writing("export", "Writes the GraphQL schema as SDL.", "schema.graphql", services => services.GetRequiredService<SchemaSource>().Text),
        Writing("odata", "Writes the metadata document of OData as XML.", "odata.xml", services => Encoding.UTF8.GetString(services.GetRequiredService<ODataModel>().Xml)),
    };

    private static Command Writing(string name, string description, string defaultFile, Func<IServiceProvider, string> text)
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "Where to write it.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine("schema", defaultFile)),
        };
        file.Validators.Add(given =>
        {
            if (given.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
            {
                given.AddError($"'{option.Value}' is no option of 'schema {name}'; it takes the file alone.");
            }
        });
        var command = new Command(name, description) { file };
        command.SetAction((parsed, cancellation) => WriteAsync(parsed.GetRequiredValue(file), text, cancellation));
        return command;
    }

    private static async Task<int> WriteAsync(FileInfo file, Func<IServiceProvider, string> text, CancellationToken cancellation)
    {
        await using var app = AnalyticsHost.Build([]);
        try
        {
            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, text(app.Services), cancellation);
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
