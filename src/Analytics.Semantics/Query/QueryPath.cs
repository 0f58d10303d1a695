namespace Analytics.Semantics.Query;

/// <summary>Where something stands in a question: response names and argument names from its root, such as rows, lastYear, shift.</summary>
/// <param name="Steps">From the root; empty for the root.</param>
public sealed record QueryPath(params IReadOnlyList<string> Steps)
{
    /// <summary>The question itself.</summary>
    public static QueryPath Root { get; } = new();

    /// <summary>A place below.</summary>
    public QueryPath Then(string step) => new([.. Steps, step]);

    /// <inheritdoc/>
    public bool Equals(QueryPath? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(0, (hash, step) => HashCode.Combine(hash, step));

    /// <summary>The steps with points between them.</summary>
    public override string ToString() => string.Join('.', Steps);
}
