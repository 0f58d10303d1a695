using System.Net;
using Analytics.Server.Commands;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.OData;

/// <summary>The settings of OData, and data that breaks under the server.</summary>
public sealed class SettingTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;

    private Uri Address => new(_app!.Urls.Single());

    public async Task InitializeAsync()
    {
        _app = AnalyticsHost.Build([.. Arguments, "--OData:BaseUrl=https://figures.example.org/blood/odata", "--OData:PageSize=3", "--OData:MaxTop=5", "--OData:MaxFilterConditions=2"]);
        Assert.True(await DataPreparation.RunAsync(_app.Services, CancellationToken.None));
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Links_Should_BeginWithTheAddressThatIsSet()
    {
        var page = await ODataReply.OkAsync(Address, "Districts?$select=Code");
        var document = await ODataReply.OkAsync(Address, "");

        Assert.Equal("https://figures.example.org/blood/odata/$metadata#Districts(Code)", page.Json.GetProperty("@odata.context").GetString());
        Assert.StartsWith("https://figures.example.org/blood/odata/Districts?$select=Code&$skiptoken=", page.Next, StringComparison.Ordinal);
        Assert.Equal("https://figures.example.org/blood/odata/$metadata", document.Json.GetProperty("@odata.context").GetString());
    }

    [Fact]
    public async Task Limits_Should_BeThoseThatAreSet()
    {
        var page = await ODataReply.OkAsync(Address, "Districts", null, ("Prefer", "odata.maxpagesize=6"));
        var most = await ODataReply.OkAsync(Address, "Districts?$top=5");
        var above = await ODataReply.GetAsync(Address, "Districts?$top=6");
        var filter = await ODataReply.GetAsync(Address, "Districts?$filter=Code eq '1' or Code eq '2' or Code eq '3'");

        Assert.Equal((3, 3), (page.Rows.Count, most.Rows.Count));
        Assert.Equal("odata.maxpagesize=3", page.Headers.GetValues("Preference-Applied").Single());
        Assert.EndsWith("$top=2", most.Next, StringComparison.Ordinal);
        Assert.Equal("'$top' is at most 5; leave it out to read all rows page by page, or filter.", above.Error.GetProperty("message").GetString());
        Assert.Equal("FILTER_TOO_LARGE", filter.Error.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Answer_Should_TellAnIdAndNothingElse_When_ATableIsGone()
    {
        using (var connection = new SqliteConnection($"Data Source={_folder.File("settings.db")};Pooling=False;Foreign Keys=False"))
        {
            connection.Open();
            connection.Execute("DROP TABLE awards");
        }

        var broken = await ODataReply.GetAsync(Address, "Awards");
        var whole = await ODataReply.OkAsync(Address, "Districts");

        Assert.Equal(HttpStatusCode.InternalServerError, broken.Status);
        Assert.Equal("INTERNAL_ERROR", broken.Error.GetProperty("code").GetString());
        Assert.Matches("id [0-9a-f]{32}", broken.Error.GetProperty("message").GetString());
        Assert.Null(broken.Headers.ETag);
        Graph.ClientText.AssertHoldsNothingInternal(broken.Text);
        Assert.Equal(3, whole.Rows.Count);
    }

    [Theory]
    [InlineData("--OData:BaseUrl=figures.example.org", "'OData:BaseUrl' is 'figures.example.org'; it takes an address such as https://figures.example.org/odata.")]
    [InlineData("--OData:PageSize=0", "'OData:PageSize' is '0'; it takes a whole number from 1.")]
    [InlineData("--OData:PageSizes=5", "'OData:PageSizes' is no setting; there are PageSize, MaxTop, MaxFilterConditions, ExecutionTimeout, BaseUrl.")]
    public void Start_Should_BeRefused_When_ASettingCannotBeRead(string argument, string message) =>
        Assert.Equal(message, Assert.Throws<OptionFault>(() => AnalyticsHost.Build([.. Arguments, argument])).Message);

    private string[] Arguments => ["--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Analytics=Data Source={_folder.File("settings.db")}", "--Logging:LogLevel:Default=None"];
}
