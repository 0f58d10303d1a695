using System.Text.RegularExpressions;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The names of directive locations in documents.</summary>
internal static partial class DirectiveLocations
{
    private static readonly Dictionary<DirectiveLocation, string> Names = Enum.GetValues<DirectiveLocation>()
        .ToDictionary(location => location, location => WordStart().Replace(location.ToString(), "_$0").ToUpperInvariant());

    private static readonly Dictionary<string, DirectiveLocation> ByName =
        Names.ToDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Such as <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocation location) => Names[location];

    public static DirectiveLocation? Find(string name) => ByName.TryGetValue(name, out var location) ? location : null;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
