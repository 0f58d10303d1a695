using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>A field as it is selected on a type; its definition is null for a field that the schema does not know, and for meta fields.</summary>
internal sealed record FieldUse(NamedType? ParentType, FieldNode Node, Field? Definition)
{
    private ArgumentValues? _arguments;

    public string Name => Node.Name.Value;

    public ArgumentValues Arguments => _arguments ??= new ArgumentValues(Node.Arguments);

    /// <summary>The type on which the field's own selections are made.</summary>
    public NamedType? NamedType => Definition?.Type.Named;

    /// <summary>No object has both fields: their parents are different object types.</summary>
    public bool Excludes(FieldUse other) => ParentType != other.ParentType && ParentType is ObjectType && other.ParentType is ObjectType;
}
