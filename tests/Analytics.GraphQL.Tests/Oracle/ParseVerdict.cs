using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>What a parser makes of a document: the printed tree, or the message and its place.</summary>
internal sealed record ParseVerdict(string? Printed, string? Message, Location Location)
{
    public static ParseVerdict Ours(string source, ParserOptions? options = null)
    {
        try
        {
            return new ParseVerdict(WellFormed(SyntaxPrinter.Print(Parser.Parse(source, options))), null, default);
        }
        catch (SyntaxException exception)
        {
            return new ParseVerdict(null, WellFormed(exception.Error.Message), exception.Error.Locations[0]);
        }
    }

    public static ParseVerdict Theirs(JsonElement answer)
    {
        if (answer.GetProperty("ok").GetBoolean())
        {
            return new ParseVerdict(answer.GetProperty("print").GetString(), null, default);
        }

        var location = answer.GetProperty("locations")[0];
        return new ParseVerdict(
            null,
            answer.GetProperty("message").GetString(),
            new Location(location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32()));
    }

    /// <summary>Lone surrogates become U+FFFD, as they do on their way through the pipe.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
