using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.PowerBi.Building;

/// <summary>Makes the roles of the model: Power BI can only keep whole rows from a reader, and with them what is computed of them.</summary>
internal static class TabularRoles
{
    public static IReadOnlyList<TabularRole> Of(SemanticModel model, IReadOnlyList<FactTable> facts) =>
        [.. model.Roles.Values.Select(role => RoleOf(role, [.. EntitySets.All.Where(set => IsClosed(model, role, set, facts)).Select(set => set.Name)]))];

    private static TabularRole RoleOf(Role role, IReadOnlyList<string> closed) => new(
        role.Label.En,
        closed.Count == 0 ? role.Description.En : $"{role.Description.En} Sees no row of {string.Join(", ", closed)}, and nothing computed of them.",
        closed);

    private static bool IsClosed(SemanticModel model, Role role, EntitySet set, IReadOnlyList<FactTable> facts) =>
        (set.HoldsRecords && !role.Records)
        || facts.Any(fact => fact.Set == set && !role.Perspectives.Any(name => model.Perspectives[name].Facts.Contains(fact.Fact.Name)))
        || (!role.Details && facts.Any(fact => fact.Fact.Details is { } details && fact.Set.Name != set.Name && StoredName.Pascal(details.Table) == set.Name));
}
