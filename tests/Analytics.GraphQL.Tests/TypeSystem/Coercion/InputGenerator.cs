using System.Text.Json.Nodes;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

/// <summary>Makes input values of a type, most of them right, some wrong in one place or several.</summary>
internal sealed class InputGenerator(Random random)
{
    private const int MaxDepth = 5;

    private static readonly string[] Wrong =
    [
        "null", "1", "1.5", "-7", "\"text\"", "\"RED\"", "\"\"", "true", "[]", "{}", "[[1]]", "{\"from\":1}", "2147483648", "[null]",
        "{\"a\":{\"b\":{\"c\":[]}}}", "[1,2,3,4,5,6,7,8,9,10,11,12]", "\"quote \\\" and \\n line\"", "\"GREN\"",
    ];

    public JsonNode? Json(GraphQLType type, int depth = 0)
    {
        if (Chance(5))
        {
            return JsonNode.Parse(Wrong[random.Next(Wrong.Length)]);
        }

        return type switch
        {
            NonNullType required => Present(required.OfType, depth),
            _ => Chance(10) ? null : Present(type, depth),
        };
    }

    private JsonNode? Present(GraphQLType type, int depth) => type switch
    {
        ListType list => Chance(15)
            ? Json(list.OfType, depth + 1)
            : new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Json(list.OfType, depth + 1))]),
        InputObjectType input => Members(input, depth),
        EnumType values => values.Values[random.Next(values.Values.Count)].Name,
        _ => Scalar(type.Named.Name),
    };

    private JsonObject Members(InputObjectType type, int depth)
    {
        var members = new JsonObject();
        var only = type.IsOneOf && !Chance(15) ? random.Next(type.Fields.Count) : -1;
        for (var index = 0; index < type.Fields.Count; index++)
        {
            var field = type.Fields[index];
            var isWanted = type.IsOneOf ? index == only || (only < 0 && Chance(50)) : field.IsRequired ? !Chance(5) : Chance(40) && depth < MaxDepth;
            if (isWanted)
            {
                members[field.Name] = type.IsOneOf && !Chance(10) ? Present(field.Type, depth + 1) : Json(field.Type, depth + 1);
            }
        }

        if (Chance(5))
        {
            members[type.Fields[random.Next(type.Fields.Count)].Name + "x"] = 1;
        }

        return members;
    }

    private JsonNode Scalar(string name) => name switch
    {
        "Int" => Chance(10) ? int.MaxValue : random.Next(-1000, 1000),
        "Float" => Chance(30) ? random.Next(100) : random.Next(-1000, 1000) / 8d,
        "Boolean" => Chance(50),
        "ID" => Chance(50) ? random.Next(1000) : $"id {random.Next(10)}",
        "String" => $"text {random.Next(10)}",
        _ => JsonNode.Parse(Wrong[1 + random.Next(Wrong.Length - 1)])!,
    };

    private bool Chance(int percent) => random.Next(100) < percent;
}
