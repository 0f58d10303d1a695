using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A scalar: how its literals and JSON values become CLR values, and how a CLR value is written.</summary>
internal abstract class ScalarType(string name) : NamedType(name)
{
    public Uri? SpecifiedBy { get; init; }

    /// <summary>The CLR type that <see cref="ParseLiteral"/> and <see cref="ParseJson"/> give.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Reads a literal (never a variable or null).</summary>
    /// <exception cref="CoercionException">The literal is not of this type.</exception>
    public abstract object ParseLiteral(ValueNode literal);

    /// <summary>Reads a variable's JSON value (never null).</summary>
    /// <exception cref="CoercionException">The value is not of this type.</exception>
    public abstract object ParseJson(JsonElement value);

    /// <summary>Writes what a resolver gave (never null).</summary>
    /// <exception cref="CoercionException">The value cannot be represented by this type.</exception>
    public abstract void Write(JsonWriter writer, object value);
}
