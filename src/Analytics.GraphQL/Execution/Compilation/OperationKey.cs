namespace Analytics.GraphQL.Execution;

/// <summary>What names an operation: the document's text, compared in full, and the operation's name in it.</summary>
internal readonly record struct OperationKey(string Query, string? OperationName)
{
    /// <summary>About how many bytes a compiled operation of this key holds.</summary>
    public long Weight => (2L * Query.Length) + (40L * Math.Min(Query.Length, 15_000));

    public bool Equals(OperationKey other) =>
        string.Equals(Query, other.Query, StringComparison.Ordinal)
        && string.Equals(OperationName, other.OperationName, StringComparison.Ordinal);

    public override int GetHashCode() => OperationName is null ? Query.GetHashCode() : HashCode.Combine(Query, OperationName);
}
