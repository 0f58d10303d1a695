using Analytics.Browser.Tests.Accessibility;
using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Dashboard;

/// <summary>The four addresses of the dashboard, as every reader opens them.</summary>
[Collection(PublishedCollection.Name)]
public sealed class AddressTests(PublishedSite site)
{
    private static readonly string[] Paths = ["/", "/explore", "/records", "/query"];

    public static TheoryData<string, View> PagesInEveryView()
    {
        var pages = new TheoryData<string, View>();
        foreach (var (path, view) in Paths.SelectMany(path => View.All.Select(view => (path, view))))
        {
            pages.Add(path, view);
        }

        return pages;
    }

    [SkippableTheory]
    [MemberData(nameof(PagesInEveryView))]
    public Task Page_Should_BeOpenToEveryReader(string path, View view) => site.VisitAsync(path, view, async session =>
    {
        await Axe.AssertNoneAsync(session);
        Assert.Equal(view.Width, await session.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Equal(1, await session.Page.Locator("h1").CountAsync());
        Assert.NotEmpty(await session.Page.TitleAsync());
    });
}
