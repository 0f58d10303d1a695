namespace Analytics.Semantics.Query;

/// <summary>At least one part must hold; without parts everything passes.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Path">Where it stands.</param>
public sealed record FilterAny(IReadOnlyList<FilterNode> Parts, QueryPath Path) : FilterNode(Path);
