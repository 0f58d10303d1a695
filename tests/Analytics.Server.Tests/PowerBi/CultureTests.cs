using System.Text.RegularExpressions;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>Everything has a name and a description in both languages, read from the files.</summary>
public sealed partial class CultureTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("zh-CN")]
    public void Culture_Should_TellEverything(string culture)
    {
        var told = Told().Matches(ShippedProject.Tmdl($"cultures/{culture}"));

        Assert.Equal(
            ShippedProject.Project.Model.Tables.SelectMany(table => Written().Matches(ShippedProject.Tmdl($"tables/{table.Name}")).Select(Key)),
            told.Select(Key));
        Assert.All(told, one => Assert.NotEqual("", one.Groups["description"].Value));
    }

    /// <summary>The measures that only others use keep their names.</summary>
    [Fact]
    public void Captions_Should_BeChinese()
    {
        var captions = Told().Matches(ShippedProject.Tmdl("cultures/zh-CN"))
            .Where(one => !ShippedProject.Project.Model.Measures.Any(measure => measure.IsHidden && one.Groups["name"].Value == $"'{measure.Name}'"))
            .SelectMany(one => new[] { one.Groups["caption"].Value, one.Groups["description"].Value });

        Assert.All(captions, caption => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", caption));
    }

    [Fact]
    public void Folders_Should_BeTranslated()
    {
        static int Count(string text, string line) => text.Split('\n').Count(one => one.Trim() == line);

        var tables = string.Concat(ShippedProject.Project.Model.Tables.Select(table => ShippedProject.Tmdl($"tables/{table.Name}")));
        var chinese = ShippedProject.Tmdl("cultures/zh-CN");

        Assert.Equal(
            (45, 40, 3),
            (Count(tables, "displayFolder: Published figures"), Count(tables, "displayFolder: Donation records"), Count(tables, "displayFolder: Published figures;Donation records")));
        Assert.Equal(
            (45, 40, 3),
            (Count(chinese, "displayFolder: 公布数据"), Count(chinese, "displayFolder: 献血记录"), Count(chinese, "displayFolder: 公布数据;献血记录")));
    }

    private static string Key(Match found) => $"{found.Groups["kind"].Value} {found.Groups["name"].Value}";

    [GeneratedRegex(@"^\t+(?<kind>table|measure|column|hierarchy|level) (?<name>.+)\n\t+caption: (?<caption>.+)\n\t+description: (?<description>.+)$", RegexOptions.Multiline)]
    private static partial Regex Told();

    [GeneratedRegex(@"^\t{0,2}(?<kind>table|measure|column|hierarchy|level) (?<name>'[^']+'|\w+)", RegexOptions.Multiline)]
    private static partial Regex Written();
}
