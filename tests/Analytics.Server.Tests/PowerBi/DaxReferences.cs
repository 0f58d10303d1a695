using System.Text.RegularExpressions;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>What a formula in DAX refers to, read from its text.</summary>
internal static partial class DaxReferences
{
    /// <summary>The columns, as table and name.</summary>
    public static IEnumerable<(string Table, string Column)> Columns(string formula) =>
        Column().Matches(formula).Select(found => (found.Groups["table"].Value, found.Groups["name"].Value));

    /// <summary>The tables.</summary>
    public static IEnumerable<string> Tables(string formula) =>
        Table().Matches(formula).Select(found => found.Groups["table"].Value);

    /// <summary>The measures: names in brackets behind no table.</summary>
    public static IEnumerable<string> Measures(string formula) =>
        Measure().Matches(formula).Select(found => found.Groups["name"].Value);

    [GeneratedRegex(@"'(?<table>[^']+)'\[(?<name>[^\]]+)\]")]
    private static partial Regex Column();

    [GeneratedRegex(@"'(?<table>[^']+)'")]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<!')\[(?<name>[^\]]+)\]")]
    private static partial Regex Measure();
}
