namespace Analytics.GraphQL;

/// <summary>Gives the value of a field that is defined in a document; the parent is null for a root field.</summary>
/// <param name="context">The field's selection, arguments and services; shared by all its parents.</param>
/// <param name="parent">What the field above gave.</param>
public delegate ValueTask<object?> FieldDelegate(IFieldContext context, object? parent);
