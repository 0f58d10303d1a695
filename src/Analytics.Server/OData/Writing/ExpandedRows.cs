using System.Text.Json;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Writing;

/// <summary>The rows to which a link leads from the rows of an answer.</summary>
/// <param name="Link">The link.</param>
/// <param name="From">The place of the link's column in the row around.</param>
/// <param name="Rows">All rows that are led to.</param>
/// <param name="Places">Where among them those of a value are.</param>
internal sealed record ExpandedRows(SetLink Link, int From, ODataRows Rows, ILookup<string, int> Places)
{
    /// <summary>The name as JSON.</summary>
    public JsonEncodedText Name { get; } = JsonEncodedText.Encode(Link.Name);
}
