namespace Analytics.GraphQL.TypeSystem;

/// <summary>A type of the schema: a named type, or a list or non-null wrapper around one. <c>ToString</c> gives its SDL form.</summary>
internal abstract class GraphQLType
{
    /// <summary>The named type inside all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without its outermost non-null wrapper.</summary>
    public virtual GraphQLType Nullable => this;
}
