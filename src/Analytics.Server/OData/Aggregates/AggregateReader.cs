using Analytics.Semantics;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.OData.Querying;
using Analytics.Server.OData.Requests;
using Analytics.Server.OData.Writing;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Has questions on aggregated sets answered by the semantic layer.</summary>
internal sealed class AggregateReader(SemanticLayer layer, AnalysisAccess access, ODataOptions limits, ODataRequest request)
{
    /// <summary>The most rows that the semantic layer gives at once.</summary>
    private const int MostRows = 10_000;

    private readonly AggregateQuestion _question = new AggregateQuestionReader(request.Set.Aggregated!, limits).Read(request.Options);

    /// <summary>A page of rows, and what to know of it.</summary>
    /// <exception cref="ODataFault">The question is wrong.</exception>
    public async Task<(ODataRows Rows, IReadOnlyList<Notice> Notices)> ReadPageAsync(CancellationToken cancellation)
    {
        var size = PageSize.Read(request, limits, MostRows);
        var skip = request.Options.Rows(QueryOptions.Skip) ?? 0;
        var token = new SkipToken(string.Join('\n', new[] { QueryOptions.Apply, QueryOptions.Filter, QueryOptions.OrderBy, QueryOptions.Select }
            .Select(name => request.Options[name]).Prepend(request.Path)));
        var after = request.Options[QueryOptions.SkipToken] is { } text ? (string)token.Read(text, [typeof(string)])[0]! : null;
        var query = new AggregateQuery(request.Set.Aggregated!, _question);
        var result = await AskAsync(query.Of(First(skip, size), after), cancellation);
        var table = result.Rows!;
        var goesOn = result.HasNextPage && size.GoesOn && table.Cursors.Count > 0;
        var rows = new ODataRows(request.Set, query.Columns, new FigureRows(table, query.Readers, skip))
        {
            Total = request.Options.IsCounted ? result.GroupCount : null,
            NextLink = goesOn ? NextLink.Write(request, size, token.Write([table.Cursors[^1]])) : null,
        };
        return (rows, result.Notices);
    }

    /// <summary>How many rows there are.</summary>
    /// <exception cref="ODataFault">The question is wrong.</exception>
    public async Task<long> CountAsync(CancellationToken cancellation) =>
        (await AskAsync(new AggregateQuery(request.Set.Aggregated!, _question).Of(0, null), cancellation)).GroupCount;

    private static int First(int skip, PageSize size) => skip + (long)size.Rows <= MostRows
        ? skip + size.Rows
        : throw ODataFault.Bad(ODataCodes.OptionInvalid, QueryOptions.Skip, $"'$skip' with the rows of a page is at most {MostRows} here; follow '@odata.nextLink' instead.");

    private async Task<AnalyticResult> AskAsync(AnalyticQuery query, CancellationToken cancellation)
    {
        access.Check(query);
        try
        {
            return await layer.ExecuteAsync(SemanticLayer.Prepare(query), cancellation);
        }
        catch (QueryException fault)
        {
            throw LayerFaults.Of(fault);
        }
    }
}
