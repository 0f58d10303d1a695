using Analytics.Semantics.Query;
using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Tells what the semantic layer finds wrong.</summary>
internal static class LayerFaults
{
    public static ODataFault Of(QueryException fault)
    {
        var first = fault.Faults[0];
        return new ODataFault(StatusOf(first.Code), first.Code, TargetOf(first), first.Message)
        {
            Details = fault.Faults.Count == 1 ? [] : [.. fault.Faults.Select(one => (one.Code, (string?)TargetOf(one), one.Message))],
        };
    }

    private static int StatusOf(string code) => code == QueryCodes.CursorStale ? StatusCodes.Status410Gone : StatusCodes.Status400BadRequest;

    private static string TargetOf(QueryFault fault) => fault.Code is QueryCodes.CursorStale or QueryCodes.CursorInvalid ? QueryOptions.SkipToken
        : fault.Path.Steps.Count == 0 ? QueryOptions.Apply
        : fault.Path.ToString();
}
