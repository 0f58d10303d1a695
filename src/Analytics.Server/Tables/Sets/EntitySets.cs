using Analytics.Server.Tables.Sets.Definitions;

namespace Analytics.Server.Tables.Sets;

/// <summary>The sets that are given out, dimensions first.</summary>
internal static class EntitySets
{
    private static readonly Dictionary<string, EntitySet> ByName = new EntitySet[]
    {
        PlaceSets.Cities,
        PlaceSets.Districts,
        SubjectSets.Institutions,
        SubjectSets.Donors,
        SubjectSets.Years,
        SubjectSets.Sources,
        FigureSets.Statements,
        FigureSets.Observations,
        PlaceSets.Populations,
        SubjectSets.Awards,
        RecordSets.DonorRecords,
        RecordSets.Donations,
    }.ToDictionary(set => set.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<EntitySet> All => ByName.Values;

    /// <summary>The set of a name; null where there is none.</summary>
    public static EntitySet? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The set to which a link leads.</summary>
    public static EntitySet TargetOf(SetLink link) => ByName[link.Target];
}
