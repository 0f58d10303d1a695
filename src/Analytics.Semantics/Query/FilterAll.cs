namespace Analytics.Semantics.Query;

/// <summary>All parts must hold; without parts everything passes.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Path">Where it stands.</param>
public sealed record FilterAll(IReadOnlyList<FilterNode> Parts, QueryPath Path) : FilterNode(Path);
