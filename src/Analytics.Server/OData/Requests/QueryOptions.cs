using System.Globalization;
using Analytics.Semantics;

namespace Analytics.Server.OData.Requests;

/// <summary>The options of a request by name, each given once.</summary>
internal sealed class QueryOptions
{
    public const string Filter = "$filter";
    public const string OrderBy = "$orderby";
    public const string Select = "$select";
    public const string Expand = "$expand";
    public const string Top = "$top";
    public const string Skip = "$skip";
    public const string Count = "$count";
    public const string Apply = "$apply";
    public const string SkipToken = "$skiptoken";
    public const string Format = "$format";

    private static readonly string[] Known = [Filter, OrderBy, Select, Expand, Top, Skip, Count, Apply, SkipToken, Format];
    private static readonly string[] Refused = ["$search", "$compute", "$index", "$deltatoken", "$levels", "$schemaversion", "$id", "$it", "$root"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _others = [];

    /// <exception cref="ODataFault">An option is unknown, not supported, or given twice.</exception>
    public QueryOptions(IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            if (!name.StartsWith('$'))
            {
                RefuseNameless(name);
                _others.AddRange(values.Select(value => KeyValuePair.Create(name, value ?? "")));
                continue;
            }

            RefuseUnknown(name);
            _values.Add(name, values.Count == 1 ? values[0] ?? "" : throw ODataFault.Bad(ODataCodes.OptionTwice, name, $"'{name}' is given {values.Count} times; give it once."));
        }
    }

    /// <summary>The text of an option; null where it is not given.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The options that are given, and those that are no options of OData.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _values.Concat(_others);

    /// <summary>Refuses every option but some.</summary>
    /// <param name="resource">What takes them, in words.</param>
    /// <param name="allowed">The names.</param>
    /// <exception cref="ODataFault">Another is given.</exception>
    public void Allow(string resource, params ReadOnlySpan<string> allowed)
    {
        foreach (var name in _values.Keys)
        {
            if (name != Format && !allowed.Contains(name))
            {
                throw ODataFault.Bad(ODataCodes.OptionUnsupported, name, $"{resource} takes no '{name}'; it takes {string.Join(", ", [.. allowed, Format])}.");
            }
        }
    }

    /// <summary>A number of rows from 0; null where it is not given.</summary>
    /// <exception cref="ODataFault">It is no such number.</exception>
    public int? Rows(string name) => this[name] is not { } text ? null
        : int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows
        : throw ODataFault.Bad(ODataCodes.OptionInvalid, name, $"'{name}' takes a whole number from 0 to {int.MaxValue}; '{Suggestion.Shorten(text)}' is not.");

    /// <summary>Whether rows are to be counted.</summary>
    /// <exception cref="ODataFault">It is neither true nor false.</exception>
    public bool IsCounted => this[Count]?.Trim() switch
    {
        null or "false" => false,
        "true" => true,
        var text => throw ODataFault.Bad(ODataCodes.OptionInvalid, Count, $"'{Count}' takes true or false; '{Suggestion.Shorten(text)}' is neither."),
    };

    private static void RefuseNameless(string name)
    {
        if (Known.Contains("$" + name, StringComparer.OrdinalIgnoreCase))
        {
            throw ODataFault.Bad(ODataCodes.OptionUnknown, name, $"'{name}' would change nothing; write '${name.ToLowerInvariant()}'.");
        }
    }

    private static void RefuseUnknown(string name)
    {
        if (Refused.Contains(name, StringComparer.Ordinal))
        {
            throw ODataFault.Bad(ODataCodes.OptionUnsupported, name, $"'{name}' is not supported; there are {string.Join(", ", Known)}.");
        }

        if (!Known.Contains(name, StringComparer.Ordinal))
        {
            throw ODataFault.Bad(ODataCodes.OptionUnknown, name, $"There is no option '{Suggestion.Shorten(name)}'; {Suggestion.For(name, Known)}");
        }
    }
}
