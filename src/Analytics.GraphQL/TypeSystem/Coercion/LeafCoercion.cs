using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Turns input into the value of a scalar or enum.</summary>
internal static class LeafCoercion
{
    /// <exception cref="CoercionException">The literal is not of the type.</exception>
    public static object Parse(NamedType leaf, ValueNode literal, bool suggestions) => leaf switch
    {
        ScalarType scalar => scalar.ParseLiteral(literal),
        EnumType type when literal is EnumValueNode name => Find(type, name.Value, suggestions),
        EnumType type => throw NotAName(type, "non-enum", Inspection.Of(literal), suggestions),
        _ => throw new ArgumentException($"'{leaf}' is no leaf type.", nameof(leaf)),
    };

    /// <exception cref="CoercionException">The value is not of the type.</exception>
    public static object Parse(NamedType leaf, JsonElement value, bool suggestions) => leaf switch
    {
        ScalarType scalar => scalar.ParseJson(value),
        EnumType type when value.ValueKind == JsonValueKind.String => Find(type, value.GetString()!, suggestions),
        EnumType type => throw NotAName(type, "non-string", Inspection.Of(value), suggestions),
        _ => throw new ArgumentException($"'{leaf}' is no leaf type.", nameof(leaf)),
    };

    private static object Find(EnumType type, string name, bool suggestions) => type.FindByName(name)?.Value
        ?? throw new CoercionException($"Value \"{Inspection.Shorten(name)}\" does not exist in \"{type}\" enum.{Hint(type, name, suggestions)}");

    private static CoercionException NotAName(EnumType type, string kind, string found, bool suggestions) =>
        new($"Enum \"{type}\" cannot represent {kind} value: {found}.{Hint(type, found, suggestions)}");

    private static string Hint(EnumType type, string found, bool suggestions) => suggestions
        ? Suggestions.DidYouMean(Suggestions.For(found, type.Values.Select(value => value.Name)), "the enum value")
        : "";
}
