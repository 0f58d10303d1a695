using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>The fields that every schema has without defining them.</summary>
internal static class MetaFields
{
    public const string TypeNameField = "__typename";

    public const string SchemaField = "__schema";

    public const string TypeField = "__type";

    /// <summary>The field of a composite type, its own or a meta field; null where there is none.</summary>
    public static Field? Find(Schema schema, NamedType type, string name) =>
        schema.Introspection.Find(type, name) ?? (type as FieldsType)?.FindField(name);
}
