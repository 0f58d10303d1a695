namespace Analytics.GraphQL.Execution;

/// <summary>Writes a leaf field straight from its parent as the field's type would; false: the value is null and nothing was written.</summary>
internal delegate bool PureWriter(JsonWriter writer, object parent);
