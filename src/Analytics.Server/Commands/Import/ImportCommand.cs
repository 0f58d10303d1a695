using System.CommandLine;

namespace Analytics.Server.Commands.Import;

/// <summary><c>import</c>: brings data into the database, lists what was brought and takes it back.</summary>
internal static class ImportCommand
{
    /// <param name="outerDatabase">The option of the program as a whole, which may stand before the command.</param>
    /// <param name="outerSeed">Likewise.</param>
    public static Command Create(Option<string?> outerDatabase, Option<DirectoryInfo?> outerSeed)
    {
        var database = new Option<string?>("--database") { Description = outerDatabase.Description, HelpName = outerDatabase.HelpName, Recursive = true };
        var seed = new Option<DirectoryInfo?>("--seed") { Description = outerSeed.Description, HelpName = outerSeed.HelpName, Recursive = true };
        IEnumerable<string> Configuration(ParseResult parsed) => KnownTokens(parsed).Concat(HostArguments.From(
            parsed.GetValue(database) ?? parsed.GetValue(outerDatabase), parsed.GetValue(seed) ?? parsed.GetValue(outerSeed), model: null));
        return new Command("import", "Brings data into the database, all or nothing.")
        {
            database,
            seed,
            ImportDonationsCommand.Create(Configuration),
            ImportStatisticsCommand.Create(Configuration),
            ImportBatchesCommand.CreateList(Configuration),
            ImportBatchesCommand.CreateUndo(Configuration),
        };
    }

    /// <summary>Nothing; but where the command line holds what no command reads, that is said when the configuration is read.</summary>
    private static IEnumerable<string> KnownTokens(ParseResult parsed)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            throw new OptionFault($"'{token}' is no option or value of this command; --help lists what there is.");
        }

        yield break;
    }
}
