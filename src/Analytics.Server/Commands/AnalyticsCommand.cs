using System.CommandLine;
using Analytics.Server.Commands.Import;

namespace Analytics.Server.Commands;

/// <summary>The command line: without a command it serves; what it does not know goes on to the web host, such as <c>--urls</c>.</summary>
internal static class AnalyticsCommand
{
    public static RootCommand Create()
    {
        var database = new Option<string?>("--database")
        {
            Description = "The database file. Default: the connection string ConnectionStrings:Analytics of the configuration, else data/analytics.db below the working folder.",
            HelpName = "FILE",
        };
        var seed = new Option<DirectoryInfo?>("--seed")
        {
            Description = "The folder of the published data to import at first start. Default: the data shipped with the program.",
            HelpName = "FOLDER",
        };
        var model = new Option<string?>("--model")
        {
            Description = "The semantic model. Default: the one shipped with the program.",
            HelpName = "FILE",
        };
        var queries = new Option<string?>("--queries")
        {
            Description = "The folder of the saved queries, *.graphql. Default: the folder 'queries' beside the semantic model, where there is one.",
            HelpName = "FOLDER",
        };
        var root = new RootCommand(
            "Serves published figures on blood donation over GraphQL at /graphql.\n"
            + "Every option of an ASP.NET server is taken too: --urls http://localhost:8080, --Logging:LogLevel:Default Debug,\n"
            + "--GraphQL:MaxDepth 20 for a limit of the graph, and the same as environment variables, such as GraphQL__MaxDepth=20.")
        {
            database,
            seed,
            model,
            queries,
            ExportCommand.Create(model),
            GenerateCommand.Create(),
            SchemaCommand.Create(),
            ModelCommand.Create(),
            ImportCommand.Create(database, seed),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, cancellation) => ServeCommand.RunAsync(
            parsed.UnmatchedTokens,
            HostArguments.From(parsed.GetValue(database), parsed.GetValue(seed), parsed.GetValue(model), parsed.GetValue(queries)),
            cancellation));
        return root;
    }
}
