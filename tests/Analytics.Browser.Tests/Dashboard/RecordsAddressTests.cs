using Analytics.Browser.Tests.Accessibility;
using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Dashboard;

/// <summary>The page of donation records, where there are some.</summary>
[Collection(RecordsCollection.Name)]
public sealed class RecordsAddressTests(RecordsSite site)
{
    private const string Ask = """
        () => fetch("/graphql?query=" + encodeURIComponent("{ recorded { totals { donations { value } } } }")).then((answer) => answer.text())
        """;

    [SkippableFact]
    public Task Page_Should_BeOpen_When_ThereAreRecords() => site.VisitAsync("/records", new View(), async session =>
    {
        Assert.Contains($"\"value\":{RecordsSite.Rows}}}", await session.Page.EvaluateAsync<string>(Ask), StringComparison.Ordinal);
        await Axe.AssertNoneAsync(session);
        await session.ShootAsync("page-records-held");
    });
}
