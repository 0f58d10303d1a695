using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Querying;

/// <summary>Parses single options on a set.</summary>
internal sealed class Parsing(ODataModel model, ODataSet set)
{
    /// <summary>The condition of a text.</summary>
    /// <exception cref="ODataFault">The text is none.</exception>
    public SingleValueNode Filter(string text) => Parse(QueryOptions.Filter, text, ODataCodes.FilterInvalid, parser => parser.ParseFilter().Expression);

    /// <summary>The order of a text.</summary>
    /// <exception cref="ODataFault">The text is none.</exception>
    public OrderByClause? Order(string text) => Parse(QueryOptions.OrderBy, text, ODataCodes.OrderInvalid, parser => parser.ParseOrderBy());

    /// <summary>What is selected and expanded.</summary>
    /// <exception cref="ODataFault">A text cannot be read.</exception>
    public SelectExpandClause? Selection(QueryOptions options)
    {
        var given = new[] { QueryOptions.Select, QueryOptions.Expand }.Where(name => options[name] is not null).ToList();
        foreach (var name in given)
        {
            Parse(name, options[name]!, CodeOf(name), parser => parser.ParseSelectAndExpand());
        }

        return given.Count == 0 ? null : Of(given.ToDictionary(name => name, name => options[name]!)).ParseSelectAndExpand();
    }

    private static string CodeOf(string option) => option == QueryOptions.Select ? ODataCodes.ColumnsInvalid : ODataCodes.ExpandInvalid;

    private T Parse<T>(string option, string text, string code, Func<ODataQueryOptionParser, T> parse)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw ODataFault.Bad(code, option, $"'{option}' is empty; fill it, or leave it out.");
        }

        try
        {
            return parse(Of(new Dictionary<string, string> { [option] = text }));
        }
        catch (ODataException fault)
        {
            throw ODataFault.Bad(code, option, fault.Message);
        }
        catch (Exception fault) when (fault is OverflowException or FormatException or ArgumentException or InvalidCastException)
        {
            throw ODataFault.Bad(code, option, $"'{option}' holds a value that is out of range or of the wrong kind.");
        }
    }

    private ODataQueryOptionParser Of(Dictionary<string, string> options) =>
        new(model.Edm, set.Edm.EntityType(), set.Edm, options) { Settings = { MaximumExpansionDepth = 1, MaximumExpansionCount = 20 } };
}
