using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>A field as it is selected on a type; its definition is null for a field that the schema does not know, and for meta fields.</summary>
internal sealed record FieldUse(NamedType? ParentType, FieldNode Node, Field? Definition)
{
    private ArgumentValues? _arguments;

    public string Name => Node.Name.Value;

    private ArgumentValues Arguments => _arguments ??= new ArgumentValues(Node.Arguments);

    /// <summary>The type on which the field's own selections are made.</summary>
    public NamedType? NamedType => Definition?.Type.Named;

    public bool HasArgumentsOf(FieldUse other) =>
        (Node.Arguments.Count == 0 && other.Node.Arguments.Count == 0) || Arguments.Matches(other.Arguments);

    /// <summary>No object has both fields: their parents are different object types.</summary>
    public bool Excludes(FieldUse other) => ParentType != other.ParentType && ParentType is ObjectType && other.ParentType is ObjectType;

    /// <summary>Whether the types of both look alike in a response, as far as the schema knows the fields.</summary>
    public bool HasShapeOf(FieldUse other) =>
        Definition is null || other.Definition is null || TypeRelations.HaveSameShape(Definition.Type, other.Definition.Type);
}
