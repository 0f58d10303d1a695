using System.Text.Json.Nodes;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

/// <summary>Writes generated values as literals, some parts replaced by variables.</summary>
internal sealed class LiteralGenerator(Random random, IReadOnlyList<string> variables)
{
    private readonly InputGenerator _values = new(random);

    public string Literal(GraphQLType type) => Write(_values.Json(type), type);

    private string Write(JsonNode? value, GraphQLType? type)
    {
        if (random.Next(100) < 8 && variables.Count > 0 && type is { Named.Name: not "Anything" and not "Day" })
        {
            return "$" + variables[random.Next(variables.Count)];
        }

        type = type?.Nullable;
        return value switch
        {
            null => "null",
            JsonArray list => $"[{string.Join(", ", list.Select(item => Write(item, (type as ListType)?.OfType)))}]",
            JsonObject members => $"{{{string.Join(", ", members.Select(member => $"{member.Key}: {Write(member.Value, FieldType(type, member.Key))}"))}}}",
            _ when type is ListType list => Write(value, list.OfType),
            _ => Leaf(value, type),
        };
    }

    private static GraphQLType? FieldType(GraphQLType? type, string name) =>
        ((type is ListType list ? list.Named : type) as InputObjectType)?.FindField(name)?.Type;

    private static string Leaf(JsonNode value, GraphQLType? type)
    {
        var text = value.ToJsonString();
        return type is EnumType && text.Trim('"') is var name && name.Length > 0 && name.All(char.IsAsciiLetter) ? name : text;
    }
}
