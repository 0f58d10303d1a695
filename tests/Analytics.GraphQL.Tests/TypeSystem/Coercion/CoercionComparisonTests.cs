using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

/// <summary>Generated inputs get the verdict, the messages, the places and the values of the reference implementation.</summary>
public sealed class CoercionComparisonTests
{
    private const int Cases = 8_000;

    private static readonly string[] VariableTypes =
    [
        "Int", "Int!", "Float", "String!", "Boolean", "ID!", "Shade", "Shade!", "[Int!]", "[[Float]]", "[[Int!]!]!", "Range", "Range!", "Key", "Key!",
        "PersonFilter", "[PersonFilter!]!", "Everything", "Everything!", "Anything", "Day!", "[Key]", "City", "Missing",
    ];

    private static readonly string[] SimpleTypes = ["Int", "Int!", "Float", "String", "Boolean", "ID!", "Shade", "[Int!]", "Range", "Key", "[Order!]!"];

    private static readonly Schema Schema = SchemaFromDocument.Build(GraphQLJsOracle.CommonSchema);

    [SkippableFact]
    public void Variables_Should_BeCoercedAsByTheReference_When_Generated()
    {
        var random = new Random(7);
        var questions = Enumerable.Range(0, Cases).Select(_ => Variables(random)).ToArray();

        Compare(questions, CoerceVariables);
    }

    [SkippableFact]
    public void Arguments_Should_BeCoercedAsByTheReference_When_Generated()
    {
        var random = new Random(8);
        var fields = Schema.QueryType.Fields.Where(field => field.Arguments.Count > 0).ToArray();
        var questions = Enumerable.Range(0, Cases).Select(_ => Arguments(random, fields[random.Next(fields.Length)])).ToArray();

        Compare(questions, CoerceArguments);
    }

    private static void Compare(JsonObject[] questions, Func<OperationDefinitionNode, JsonElement, string> coerce)
    {
        using var oracle = GraphQLJsOracle.Start();
        var answers = oracle.Ask(questions);
        var accepted = 0;
        for (var index = 0; index < questions.Length; index++)
        {
            var expected = answers[index].TryGetProperty("coerced", out var coerced) ? CoercedJson.Of(coerced) : CoercedJson.Errors(answers[index]);
            var operation = (OperationDefinitionNode)Parser.Parse((string)questions[index]["source"]!).Definitions[0];
            using var variables = JsonDocument.Parse(questions[index]["variables"]!.ToJsonString());
            accepted += expected.StartsWith('{') ? 1 : 0;

            var actual = coerce(operation, variables.RootElement);
            Assert.True(IsSame(expected, actual), $"{questions[index]}\nExpected:\n{expected}\nActual:\n{actual}");
        }

        Assert.InRange(accepted, Cases / 5, Cases * 4 / 5);
    }

    // We cut what we show of long values; the reference shows them whole.
    private static bool IsSame(string expected, string actual) => expected == actual || (actual.Contains('…')
        && Regex.IsMatch(expected, $"\\A{Regex.Escape(actual).Replace("…", ".*", StringComparison.Ordinal)}\\z", RegexOptions.Singleline));

    private static string CoerceVariables(OperationDefinitionNode operation, JsonElement variables)
    {
        var values = VariableCoercion.Coerce(Schema, operation, variables, suggestions: true, out var errors);
        return values is null ? CoercedJson.Of(errors) : CoercedJson.Members(operation.VariableDefinitions
            .Select(node => node.Variable.Name.Value)
            .Where(name => values.TryGet(name, out _))
            .Select(name => (name, values.TryGet(name, out var value) ? CoercedJson.Of(value) : "")));
    }

    private static string CoerceArguments(OperationDefinitionNode operation, JsonElement variables)
    {
        if (VariableCoercion.Coerce(Schema, operation, variables, suggestions: true, out var errors) is not { } values)
        {
            return CoercedJson.Of(errors);
        }

        var node = (FieldNode)operation.SelectionSet.Selections[0];
        var field = Schema.QueryType.FindField(node.Name.Value)!;
        try
        {
            return CoercedJson.Of(field.Arguments, new ArgumentPlan($"Query.{field.Name}", field.Arguments, node.Arguments, node).Coerce(values));
        }
        catch (GraphQLException fault)
        {
            return CoercedJson.Of([fault.Error]);
        }
    }

    private static JsonObject Variables(Random random)
    {
        var types = Enumerable.Range(0, random.Next(1, 4)).Select(_ => VariableTypes[random.Next(VariableTypes.Length - (random.Next(20) == 0 ? 0 : 2))]).ToArray();
        return Question("variables", random, types, "{ count }", withDefaults: true);
    }

    private static JsonObject Arguments(Random random, Field field)
    {
        var types = Enumerable.Range(0, random.Next(0, 5)).Select(_ => SimpleTypes[random.Next(SimpleTypes.Length)]).ToArray();
        var literals = new LiteralGenerator(random, [.. types.Select((_, index) => $"v{index}")]);
        var given = field.Arguments.Where(argument => random.Next(100) < (argument.IsRequired ? 95 : 50))
            .Select(argument => $"{argument.Name}: {literals.Literal(argument.Type)}").ToArray();
        var source = given.Length == 0 ? field.Name : $"{field.Name}({string.Join(", ", given)})";
        return Question("arguments", random, types, $"{{ {source} }}", withDefaults: false);
    }

    private static JsonObject Question(string operation, Random random, string[] types, string selection, bool withDefaults)
    {
        var values = new InputGenerator(random);
        var literals = new LiteralGenerator(random, []);
        var variables = new JsonObject();
        var definitions = new List<string>();
        for (var index = 0; index < types.Length; index++)
        {
            var type = TypeReference.Resolve(Parser.ParseType(types[index]), Schema.FindType);
            var isInput = type is { Named.IsInput: true };
            var initial = isInput && random.Next(100) < (withDefaults ? 30 : 10) ? " = " + literals.Literal(type!) : "";
            definitions.Add($"$v{index}: {types[index]}{initial}");
            if (isInput && random.Next(100) < 85)
            {
                variables[$"v{index}"] = values.Json(type!);
            }
        }

        var head = definitions.Count == 0 ? "query " : $"query({string.Join(", ", definitions)}) ";
        return new JsonObject { ["op"] = operation, ["source"] = head + selection, ["variables"] = variables };
    }
}
