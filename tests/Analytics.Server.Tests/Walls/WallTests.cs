using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Analytics.Server.Tests.Walls;

/// <summary>What each project may not know, as written down in src/ARCHITECTURE.md.</summary>
public sealed partial class WallTests
{
    [Theory]
    [InlineData("Analytics.GraphQL", new string[0], new string[0])]
    [InlineData("Analytics.Semantics", new string[0], new[] { "YamlDotNet" })]
    [InlineData("Analytics.Storage", new[] { "Analytics.Semantics" }, new[] { "CsvHelper", "Microsoft.EntityFrameworkCore.Sqlite" })]
    [InlineData("Analytics.Server", new[] { "Analytics.GraphQL", "Analytics.Storage" }, new[] { "DocumentFormat.OpenXml", "Microsoft.OData.Core", "Spectre.Console", "System.CommandLine" })]
    public void Project_Should_ReferenceOnlyWhatItsWallAllows(string project, string[] projects, string[] packages)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"));

        Assert.Equal(packages, Included(file, "PackageReference").Order());
        Assert.Equal(projects, Included(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order());
    }

    [Fact]
    public void GraphQL_Should_HoldNoWordOfTheDomain() =>
        Assert.Empty(Findings("Analytics.GraphQL", DomainWord()));

    [Fact]
    public void Semantics_Should_TouchNoFileClockOrCulture() =>
        Assert.Empty(Findings("Analytics.Semantics", Impure()));

    [Fact]
    public void Server_Should_HoldNoSql() =>
        Assert.Empty(Findings("Analytics.Server", Sql()));

    private static IEnumerable<string> Included(XDocument project, string element) =>
        project.Descendants(element).Select(reference => reference.Attribute("Include")!.Value);

    private static IEnumerable<string> Findings(string project, Regex banned) =>
        from file in Repository.SourceFiles(project)
        from line in File.ReadLines(file)
        where banned.IsMatch(line)
        select $"{Path.GetFileName(file)}: {line.Trim()}";

    [GeneratedRegex(@"\b(donor|donors|donation|donations|blood|district|districts|institution|jiangmen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DomainWord();

    [GeneratedRegex(@"\b(DateTime(Offset)?\.(Utc)?Now|TimeProvider|Stopwatch|File\.|Directory\.|CurrentCulture|HttpClient|DbConnection)\b")]
    private static partial Regex Impure();

    [GeneratedRegex("\"[^\"]*\\b(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s.+\\sSET|DELETE\\s+FROM|PRAGMA)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sql();
}
