using System.Reflection;

namespace Analytics.GraphQL.Annotations;

/// <summary>Which properties of its parent a field reads; the tag of the field.</summary>
/// <param name="Properties">Null: perhaps all of them.</param>
internal sealed record FieldColumns(IReadOnlyList<PropertyInfo>? Properties);
