using System.Globalization;
using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Querying;

/// <summary>Writes the link to the page behind an answer: the same options, what is left of <c>$top</c>, and where to go on.</summary>
internal static class NextLink
{
    public static string Write(ODataRequest request, PageSize page, string token)
    {
        var options = request.Options.All
            .Where(option => option.Key is not (QueryOptions.Skip or QueryOptions.SkipToken or QueryOptions.Top))
            .Append(KeyValuePair.Create(QueryOptions.SkipToken, token));
        if (page.Top is { } top)
        {
            options = options.Append(KeyValuePair.Create(QueryOptions.Top, (top - page.Rows).ToString(CultureInfo.InvariantCulture)));
        }

        var query = string.Join('&', options.Select(option => $"{Name(option.Key)}={Uri.EscapeDataString(option.Value)}"));
        return $"{request.Root}{new PathString("/" + request.Path).ToUriComponent()[1..]}?{query}";
    }

    private static string Name(string name) => name.StartsWith('$') ? name : Uri.EscapeDataString(name);
}
