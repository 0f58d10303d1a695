namespace Analytics.GraphQL.Execution;

/// <summary>A step of a response path: a field, or an item of the list that a field gives.</summary>
/// <param name="Selection">The field.</param>
/// <param name="Index">The item; -1 for the field itself.</param>
internal readonly record struct PathStep(FieldSelection Selection, int Index);
