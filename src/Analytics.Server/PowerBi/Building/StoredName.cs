namespace Analytics.Server.PowerBi.Building;

/// <summary>The names of tables and columns of the database, as sets write them.</summary>
internal static class StoredName
{
    private const string Id = "_id";

    /// <summary>Such as AgeBand for age_band.</summary>
    public static string Pascal(string stored) =>
        string.Concat(stored.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>What a column refers to by an id.</summary>
    public static string WithoutId(string stored) => stored.EndsWith(Id, StringComparison.Ordinal) ? stored[..^Id.Length] : stored;
}
