using System.Text.Json;
using Analytics.Browser.Tests.Browsing;
using Analytics.Server.Tests.Node;

namespace Analytics.Browser.Tests.Accessibility;

/// <summary>Checks a page by axe-core against the rules of WCAG 2.2, level AA.</summary>
internal static class Axe
{
    private static readonly NodeScript Package = new("tests", "Analytics.Browser.Tests", "Accessibility");

    private const string Check = """
        () => axe.run(document, {
          runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
          rules: { "target-size": { enabled: true } },
          resultTypes: ["violations"],
        }).then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${help}. ${target.join(" ")}: ${failureSummary}`)))
        """;

    /// <summary>Fails for every violation on the page as it stands.</summary>
    public static async Task AssertNoneAsync(PageSession session)
    {
        var violations = await FindAsync(session);
        Assert.True(violations.Count == 0, $"{session.Page.Url} ({session.View})\n{string.Join('\n', violations)}");
    }

    /// <summary>Every violation: its rule, its place, and what would be right.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(PageSession session)
    {
        Package.SkipIfAbsent();
        await session.Page.EvaluateAsync(await File.ReadAllTextAsync(Path.Combine(Package.Folder, "node_modules", "axe-core", "axe.min.js")));
        var found = await session.Page.EvaluateAsync<JsonElement>(Check);
        return [.. found.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
