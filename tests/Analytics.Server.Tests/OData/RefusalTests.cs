using System.Net;
using Analytics.Server.Tests.Graph;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.OData;

/// <summary>What cannot be answered: told in OData's own form, naming the part that is wrong, with nothing of the program in it.</summary>
[Collection(SharedGraph.Name)]
public sealed class RefusalTests(GraphServer server)
{
    [Theory]
    [InlineData("Districts?$filter=nonsense(", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Districts?$filter=", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Districts?$filter=Nope eq 1", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Districts?$filter=Code eq 5", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Districts?$filter=Code", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Districts?$filter=Code has 'x'", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Districts?$filter=Name eq Code", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Districts?$filter=City/Name eq 'x'", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Districts?$filter=Institutions/any(i:i/Key eq 'x')", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Districts?$filter=indexof(Code,'1') eq 1", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Districts?$filter=trim(Code) eq '1'", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Statements?$filter=Value add 1 gt 5", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Statements?$filter=-Value gt 5", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Statements?$filter=round(Value) eq 5", 400, "FILTER_UNSUPPORTED", "$filter")]
    [InlineData("Statements?$filter=Value eq NaN", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Statements?$filter=Value gt INF", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Statements?$filter=Value eq 1e400", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Statements?$filter=Value eq 0.0000001", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Statements?$filter=Year eq 99999999999", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Statements?$filter=Year eq 2023.5", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Statements?$filter=PeriodStart ge 2023-02-30", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Statements?$filter=PeriodStart ge 2023-01-01T10:00:00Z", 400, "FILTER_INVALID", "$filter")]
    [InlineData("Districts?$orderby=Nope", 400, "ORDER_INVALID", "$orderby")]
    [InlineData("Districts?$orderby=Name,Code,Name desc", 400, "ORDER_INVALID", "$orderby")]
    [InlineData("Districts?$orderby=length(Name)", 400, "ORDER_INVALID", "$orderby")]
    [InlineData("Districts?$select=Nope", 400, "COLUMNS_INVALID", "$select")]
    [InlineData("Districts?$select=", 400, "COLUMNS_INVALID", "$select")]
    [InlineData("Districts?$expand=Nope", 400, "EXPAND_INVALID", "$expand")]
    [InlineData("Districts?$expand=City($expand=Districts)", 400, "EXPAND_INVALID", "$expand")]
    [InlineData("Districts?$expand=Institutions($top=1)", 400, "EXPAND_INVALID", "$expand")]
    [InlineData("Districts?$expand=Institutions($filter=Key eq 'x')", 400, "EXPAND_INVALID", "$expand")]
    [InlineData("Districts?$expand=Institutions/$count", 400, "EXPAND_INVALID", "$expand")]
    [InlineData("Districts?$expand=City/$ref", 400, "EXPAND_INVALID", "$expand")]
    [InlineData("Districts?$top=-1", 400, "OPTION_INVALID", "$top")]
    [InlineData("Districts?$top=ten", 400, "OPTION_INVALID", "$top")]
    [InlineData("Districts?$top=1.5", 400, "OPTION_INVALID", "$top")]
    [InlineData("Districts?$top=50001", 400, "TOP_TOO_LARGE", "$top")]
    [InlineData("Districts?$skip=-1", 400, "OPTION_INVALID", "$skip")]
    [InlineData("Districts?$skip=99999999999999", 400, "OPTION_INVALID", "$skip")]
    [InlineData("Districts?$count=perhaps", 400, "OPTION_INVALID", "$count")]
    [InlineData("Districts?$skiptoken=nonsense", 400, "SKIPTOKEN_INVALID", "$skiptoken")]
    [InlineData("Districts?$skiptoken=", 400, "SKIPTOKEN_INVALID", "$skiptoken")]
    [InlineData("Districts?$search=Xinhui", 400, "OPTION_UNSUPPORTED", "$search")]
    [InlineData("Districts?$compute=length(Name) as n", 400, "OPTION_UNSUPPORTED", "$compute")]
    [InlineData("Districts?$apply=groupby((Kind))", 400, "OPTION_UNSUPPORTED", "$apply")]
    [InlineData("Districts?$deltatoken=1", 400, "OPTION_UNSUPPORTED", "$deltatoken")]
    [InlineData("Districts?$filtre=x", 400, "OPTION_UNKNOWN", "$filtre")]
    [InlineData("Districts?filter=Code eq '1'", 400, "OPTION_UNKNOWN", "filter")]
    [InlineData("Districts?$top=1&$top=2", 400, "OPTION_TWICE", "$top")]
    [InlineData("Districts('440705')?$filter=Code eq '1'", 400, "OPTION_UNSUPPORTED", "$filter")]
    [InlineData("Districts/$count?$top=1", 400, "OPTION_UNSUPPORTED", "$top")]
    [InlineData("$metadata?$select=x", 400, "OPTION_UNSUPPORTED", "$select")]
    [InlineData("?$top=1", 400, "OPTION_UNSUPPORTED", "$top")]
    [InlineData("Distrits", 404, "RESOURCE_UNKNOWN", "path")]
    [InlineData("districts", 404, "RESOURCE_UNKNOWN", "path")]
    [InlineData("Districts('1')", 404, "ENTITY_UNKNOWN", "path")]
    [InlineData("Districts('1')/City", 404, "ENTITY_UNKNOWN", "path")]
    [InlineData("Districts(440705)", 400, "RESOURCE_UNKNOWN", "path")]
    [InlineData("Years('2023')", 400, "RESOURCE_UNKNOWN", "path")]
    [InlineData("Years(99999999999)", 400, "RESOURCE_UNKNOWN", "path")]
    [InlineData("Districts('440705", 400, "RESOURCE_UNKNOWN", "path")]
    [InlineData("Districts('440705')/Name", 400, "RESOURCE_UNSUPPORTED", "path")]
    [InlineData("Districts('440705')/Nope", 404, "RESOURCE_UNKNOWN", "path")]
    [InlineData("Districts('440705')/Institutions/$ref", 400, "RESOURCE_UNSUPPORTED", "path")]
    [InlineData("Published('x')", 400, "RESOURCE_UNSUPPORTED", "path")]
    [InlineData("$crossjoin(Cities,Districts)", 404, "RESOURCE_UNKNOWN", "path")]
    [InlineData("Districts?$format=atom", 415, "FORMAT_UNSUPPORTED", "$format")]
    [InlineData("$metadata?$format=text/csv", 415, "FORMAT_UNSUPPORTED", "$format")]
    public async Task Request_Should_BeRefused(string path, int status, string code, string target)
    {
        var reply = await ODataReply.GetAsync(server.Graph, path);

        Assert.Equal((HttpStatusCode)status, reply.Status);
        Assert.Equal(code, CodeOf(reply));
        Assert.Equal(target, reply.Error.GetProperty("target").GetString());
        Assert.NotEmpty(reply.Error.GetProperty("message").GetString()!);
        Assert.Equal("application/json", reply.Content.ContentType!.MediaType);
        Assert.Null(reply.Headers.ETag);
        ClientText.AssertHoldsNothingInternal(reply.Text);
    }

    [Fact]
    public async Task Filter_Should_BeRefused_When_ItLiesTooDeep()
    {
        var nested = await ODataReply.GetAsync(server.Graph, $"Districts?$filter={new string('(', 1000)}Code eq '1'{new string(')', 1000)}");
        var nots = await ODataReply.GetAsync(server.Graph, $"Districts?$filter={string.Concat(Enumerable.Repeat("not ", 1000))}(Code eq '1')");
        var apply = await ODataReply.GetAsync(server.Graph, $"Published?$apply={new string('(', 1000)}");

        Assert.Equal(("FILTER_INVALID", "FILTER_INVALID", "APPLY_INVALID"), (CodeOf(nested), CodeOf(nots), CodeOf(apply)));
    }

    [Theory]
    [InlineData(200, HttpStatusCode.OK)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    public async Task Filter_Should_BeRefused_When_ItHasTooManyComparisons(int comparisons, HttpStatusCode status)
    {
        var reply = await ODataReply.GetAsync(server.Graph, $"Years?$filter={string.Join(" or ", Enumerable.Repeat("Number eq 2023", comparisons))}");
        var list = await ODataReply.GetAsync(server.Graph, $"Years?$filter=Number in ({string.Join(',', Enumerable.Repeat("2023", comparisons))})");

        Assert.Equal((status, status), (reply.Status, list.Status));
    }

    [Theory]
    [InlineData("POST", "Districts")]
    [InlineData("PATCH", "Districts('440705')")]
    [InlineData("DELETE", "Districts('440705')")]
    [InlineData("POST", "$batch")]
    public async Task Method_Should_BeRefused_When_ItWrites(string method, string path)
    {
        var reply = await ODataReply.SendAsync(new HttpMethod(method), server.Graph, path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, reply.Status);
        Assert.Equal(["GET", "HEAD"], reply.Content.Allow);
        Assert.Equal("METHOD_UNSUPPORTED", CodeOf(reply));
    }

    [Theory]
    [InlineData("Accept", "application/atom+xml", 406, "FORMAT_UNSUPPORTED")]
    [InlineData("Accept", "application/json;odata.metadata=plenty", 406, "FORMAT_UNSUPPORTED")]
    [InlineData("OData-MaxVersion", "3.0", 400, "VERSION_UNSUPPORTED")]
    public async Task Header_Should_BeRefused_When_NothingFitsIt(string name, string value, int status, string code)
    {
        var reply = await ODataReply.GetAsync(server.Graph, "Districts", null, (name, value));

        Assert.Equal((HttpStatusCode)status, reply.Status);
        Assert.Equal(code, CodeOf(reply));
        Assert.Equal(name, reply.Error.GetProperty("target").GetString());
    }

    private static string? CodeOf(ODataReply reply) => reply.Error.GetProperty("code").GetString();
}
