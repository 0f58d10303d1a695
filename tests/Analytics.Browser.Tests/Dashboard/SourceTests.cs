using System.Text.RegularExpressions;
using Analytics.Server.Tests.Node;

namespace Analytics.Browser.Tests.Dashboard;

/// <summary>The dashboard's own checks: types generated from the schema, compiler, format and lint, its tests.</summary>
public sealed partial class SourceTests
{
    private static readonly NodeScript Sources = new("src", "dashboard");

    [SkippableFact]
    public async Task Sources_Should_PassTheirOwnChecks()
    {
        Sources.SkipIfAbsent();

        var (exitCode, output, error) = await Sources.RunNpmAsync("run", "check");

        Assert.True(exitCode == 0, Colour().Replace(output + error, ""));
    }

    [GeneratedRegex("\\x1b\\[[0-9;]*m")]
    private static partial Regex Colour();
}
