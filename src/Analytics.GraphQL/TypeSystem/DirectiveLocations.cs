namespace Analytics.GraphQL.TypeSystem;

/// <summary>The names of directive locations in documents.</summary>
internal static class DirectiveLocations
{
    private static readonly Dictionary<DirectiveLocation, string> Names = Enum.GetValues<DirectiveLocation>()
        .ToDictionary(location => location, location => UpperSnakeCase.Of(location.ToString()));

    private static readonly Dictionary<string, DirectiveLocation> ByName =
        Names.ToDictionary(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);

    /// <summary>Such as <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocation location) => Names[location];

    public static DirectiveLocation? Find(string name) => ByName.TryGetValue(name, out var location) ? location : null;
}
