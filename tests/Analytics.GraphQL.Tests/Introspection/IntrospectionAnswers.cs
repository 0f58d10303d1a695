using System.Text.Json.Nodes;

namespace Analytics.GraphQL.Tests.Introspection;

/// <summary>Brings two introspection answers into one form: order of types put aside, and what the reference has beyond the specification taken out.</summary>
internal static class IntrospectionAnswers
{
    /// <summary>Types, directives and possible types by name; all else as it is.</summary>
    public static string Sorted(JsonNode answer)
    {
        var schema = answer["__schema"]!;
        SortByName(schema, "types");
        SortByName(schema, "directives");
        foreach (var type in schema["types"]!.AsArray().Where(type => type!["possibleTypes"] is not null))
        {
            SortByName(type!, "possibleTypes");
        }

        return answer.ToJsonString(new() { WriteIndented = true });
    }

    /// <summary>The specification of September 2025 has no deprecated directives and no variables of fragments.</summary>
    public static JsonNode WithoutExtras(JsonNode answer)
    {
        var types = answer["__schema"]!["types"]!.AsArray();
        var directives = answer["__schema"]!["directives"]!.AsArray();
        Assert.All(directives, directive => Assert.True(directive!.AsObject().Remove("isDeprecated") & directive.AsObject().Remove("deprecationReason")));
        var places = Find(directives, "deprecated")["locations"]!.AsArray();
        places.Remove(places.Single(place => (string)place! == "DIRECTIVE_DEFINITION"));
        Find(Find(types, "__Schema")["fields"], "directives")["args"]!.AsArray().RemoveAt(0);
        Remove(Find(types, "__Directive")["fields"], "isDeprecated");
        Remove(Find(types, "__Directive")["fields"], "deprecationReason");
        Remove(Find(types, "__DirectiveLocation")["enumValues"], "DIRECTIVE_DEFINITION");
        Remove(Find(types, "__DirectiveLocation")["enumValues"], "FRAGMENT_VARIABLE_DEFINITION");
        return answer;
    }

    private static JsonNode Find(JsonNode? items, string name) => items!.AsArray().Single(item => (string)item!["name"]! == name)!;

    private static void Remove(JsonNode? items, string name) => items!.AsArray().Remove(Find(items, name));

    private static void SortByName(JsonNode owner, string member)
    {
        var items = owner[member]!.AsArray().Select(item => item!.DeepClone()).OrderBy(item => (string)item["name"]!, StringComparer.Ordinal);
        owner[member] = new JsonArray([.. items]);
    }
}
