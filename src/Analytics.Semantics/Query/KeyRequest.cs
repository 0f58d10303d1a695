namespace Analytics.Semantics.Query;

/// <summary>A key to group by.</summary>
/// <param name="Name">Name of a dimension with members, or of an attribute: district, districtKind, year, period.</param>
/// <param name="Path">Where it stands.</param>
public sealed record KeyRequest(string Name, QueryPath Path);
