namespace Analytics.GraphQL.Execution;

/// <summary>Where an object stands that a field or list item refers to.</summary>
/// <param name="Target">Its <see cref="Frame"/>, or a <see cref="FieldFault"/>; null: there is no object.</param>
/// <param name="Row">Its row in the frame.</param>
internal readonly record struct ChildRef(object? Target, int Row);
