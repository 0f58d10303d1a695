namespace Analytics.GraphQL.Execution;

/// <summary>A place in a column whose value is still to come.</summary>
internal readonly record struct PendingCell(PendingValue Source, Column Column, int Row);
