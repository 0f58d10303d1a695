using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The code behind a schema that is given as a document; what is null, or answers null, gets the default.</summary>
internal sealed record SchemaBindings
{
    /// <summary>The resolver of a field, by type and field name; default: read from a parent that is a dictionary.</summary>
    public Func<string, string, FieldResolver?>? Resolver { get; init; }

    /// <summary>As <see cref="Resolver"/>, for fields that need only their parent.</summary>
    public Func<string, string, PureResolver?>? Pure { get; init; }

    /// <summary>The source stream of a subscription's field, by type and field name.</summary>
    public Func<string, string, SubscribeResolver?>? Subscribe { get; init; }

    /// <summary>The object type's name of a value, by the name of the interface or union; default: by the value's CLR type.</summary>
    public Func<string, object, string?>? ResolveType { get; init; }

    /// <summary>The CLR type of an object type's values, by its name.</summary>
    public Func<string, Type?>? RuntimeType { get; init; }

    /// <summary>The scalar of a name that the document defines; default: an <see cref="AnyType"/>.</summary>
    public Func<string, ScalarType?>? Scalar { get; init; }

    /// <summary>A type of a name that the document does not define; default: there is none.</summary>
    public Func<string, NamedType?>? External { get; init; }
}
