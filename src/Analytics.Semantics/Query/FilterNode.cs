namespace Analytics.Semantics.Query;

/// <summary>A filter as it was asked, names not yet looked up.</summary>
/// <param name="Path">Where it stands.</param>
public abstract record FilterNode(QueryPath Path);
