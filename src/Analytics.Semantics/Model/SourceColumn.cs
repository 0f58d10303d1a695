namespace Analytics.Semantics.Model;

/// <summary>A column that a model may name.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Words">The closed list of words that it holds; empty where it holds anything.</param>
/// <param name="IsDecimal">Whether it holds decimals, as whole millionths.</param>
public sealed record SourceColumn(string Name, IReadOnlyList<string> Words, bool IsDecimal = false);
