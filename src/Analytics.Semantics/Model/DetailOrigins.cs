namespace Analytics.Semantics.Model;

/// <summary>From which rows of the same fact a row without details follows.</summary>
/// <param name="Table">The table, one row for each pair.</param>
/// <param name="Column">Its column that holds the key of the row that follows.</param>
/// <param name="Origin">Its column that holds the key of the row that it follows from.</param>
public sealed record DetailOrigins(string Table, string Column, string Origin);
