using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Analytics.Server.Commands;

/// <summary>Options of the generator, and what is wrong with what is given for them.</summary>
internal static class GenerateOptions
{
    public static Option<int> Whole(string name, string description, int usual, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => usual,
        CustomParser = given => Read(given, name, least, most),
    };

    /// <exception cref="OptionFault">Something on the command line is no option, or the first year is after the last.</exception>
    public static void Check(ParseResult given, int from, int to)
    {
        if (given.UnmatchedTokens is [var unknown, ..])
        {
            throw new OptionFault($"'{unknown}' is no option of 'generate donations'; --help lists what there is.");
        }

        if (from > to)
        {
            throw new OptionFault(string.Create(CultureInfo.InvariantCulture, $"'--from' is {from}, which is after '--to', {to}."));
        }
    }

    private static int Read(ArgumentResult given, string name, int least, int most)
    {
        var text = given.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        given.AddError(string.Create(CultureInfo.InvariantCulture, $"'{name}' is '{text}'; it takes a whole number from {least} to {most}."));
        return least;
    }
}
