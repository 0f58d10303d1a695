using System.Globalization;
using Analytics.Semantics;
using Analytics.Server.OData.Model;

namespace Analytics.Server.OData.Requests;

/// <summary>What is said where a row is not there.</summary>
internal static class EntityFaults
{
    public static ODataFault Unknown(ODataSet set, object key) => new(
        StatusCodes.Status404NotFound,
        ODataCodes.EntityUnknown,
        "path",
        $"'{set.Name}' has no row with {set.Key} '{Suggestion.Shorten(Convert.ToString(key, CultureInfo.InvariantCulture) ?? "")}'.");
}
