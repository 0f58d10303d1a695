namespace Analytics.Semantics.Model;

/// <summary>Where the members of a dimension are kept.</summary>
/// <param name="Name">The table.</param>
/// <param name="Key">The column that facts refer to.</param>
/// <param name="Code">The column of the code or key by which people know a member.</param>
/// <param name="Caption">The columns of its English and its Chinese name.</param>
/// <param name="Entity">The type of the graph to which a member resolves.</param>
public sealed record DimensionTable(string Name, string Key, string Code, LocalizedText Caption, string Entity);
