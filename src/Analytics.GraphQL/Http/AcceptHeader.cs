using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Analytics.GraphQL.Http;

/// <summary>Chooses the format of the answer (RFC 9110, 12.5.1).</summary>
internal static class AcceptHeader
{
    private static readonly MediaTypeHeaderValue[] _formats =
    [
        new("application/json"),
        new("application/graphql-response+json"),
        new("text/event-stream"),
    ];

    /// <summary>The highest quality wins; then the more specific range, the range named first, the server's preference.</summary>
    public static AcceptedFormats Read(StringValues header) => header.Count == 0
        ? new AcceptedFormats(ResponseFormat.GraphQLResponse, Events: true)
        : (string?)header switch
        {
            "*/*" => new AcceptedFormats(ResponseFormat.Json, Events: true),
            "application/json" => new AcceptedFormats(ResponseFormat.Json, Events: false),
            "application/graphql-response+json" or "application/graphql-response+json, application/json" => new AcceptedFormats(ResponseFormat.GraphQLResponse, Events: false),
            _ => Choose(header),
        };

    private static AcceptedFormats Choose(StringValues header)
    {
        if (!MediaTypeHeaderValue.TryParseList(header, out var ranges))
        {
            return default;
        }

        ResponseFormat? best = null;
        var bestRank = default(Rank);
        var events = false;
        for (var format = ResponseFormat.Json; format <= ResponseFormat.EventStream; format++)
        {
            var rank = RankOf(_formats[(int)format], ranges);
            events = format == ResponseFormat.EventStream && rank.Quality > 0;
            if (rank.Quality > 0 && (best is null || rank.IsBetterThan(bestRank)))
            {
                (best, bestRank) = (format, rank);
            }
        }

        return new AcceptedFormats(best, events);
    }

    private static Rank RankOf(MediaTypeHeaderValue format, IList<MediaTypeHeaderValue> ranges)
    {
        var rank = new Rank(0, -1, 0);
        for (var place = 0; place < ranges.Count; place++)
        {
            var range = ranges[place];
            var specificity = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            if (specificity > rank.Specificity && IsOf(format, range))
            {
                rank = new Rank(range.Quality ?? 1, specificity, place);
            }
        }

        return rank;
    }

    private static bool IsOf(MediaTypeHeaderValue format, MediaTypeHeaderValue range) =>
        (range.MatchesAllTypes || format.Type.Equals(range.Type, StringComparison.OrdinalIgnoreCase))
        && (range.MatchesAllSubTypes || format.SubType.Equals(range.SubType, StringComparison.OrdinalIgnoreCase))
        && range.Parameters.All(IsOurs);

    private static bool IsOurs(NameValueHeaderValue parameter) =>
        parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase)
        || (parameter.Name.Equals("charset", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(parameter.Value).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private readonly record struct Rank(double Quality, int Specificity, int Place)
    {
        public bool IsBetterThan(Rank other) => (Quality, Specificity, -Place).CompareTo((other.Quality, other.Specificity, -other.Place)) > 0;
    }
}
