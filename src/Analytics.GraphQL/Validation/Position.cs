using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>What the schema says about the node at which a walk stands; null where the schema does not know it.</summary>
internal sealed class Position
{
    /// <summary>The composite type whose fields the nearest selection set selects.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The type of the nearest operation, fragment or field.</summary>
    public GraphQLType? Type { get; set; }

    public Field? Field { get; set; }

    public DirectiveType? Directive { get; set; }

    public InputValue? Argument { get; set; }

    /// <summary>The type that the value here must have.</summary>
    public GraphQLType? InputType { get; set; }

    /// <summary>The input object type of which the value here is a field; null for the value of an argument or an item of a list.</summary>
    public InputObjectType? Holder { get; set; }

    /// <summary>Whether the schema gives a default for the argument or input field here.</summary>
    public bool HasDefault { get; set; }
}
