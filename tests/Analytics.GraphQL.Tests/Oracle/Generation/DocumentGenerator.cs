using System.Text.Json.Nodes;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Makes valid documents over a schema; one seed makes one document.</summary>
internal sealed class DocumentGenerator(SchemaOutline schema, GeneratorOptions options)
{
    public GeneratedDocument Generate(int seed)
    {
        var dice = new Dice(seed);
        var count = dice.Chance(80) ? 1 : dice.Between(1, options.MaxOperations);
        var definitions = new List<string>();
        var names = new List<string?>();
        var variables = new List<JsonObject>();
        for (var i = 0; i < count; i++)
        {
            var name = count > 1 || dice.Chance(50) ? $"Op{i}" : null;
            names.Add(name);
            variables.Add(AddOperation(dice, name, i, definitions));
        }

        var chosen = dice.Between(0, count - 1);
        return new GeneratedDocument(string.Join("\n", definitions), names[chosen], variables[chosen]);
    }

    private JsonObject AddOperation(Dice dice, string? name, int index, List<string> definitions)
    {
        var values = new ValueMaker(dice, schema);
        var directives = new DirectiveMaker(dice, values);
        var variables = new VariableSet(dice, values, directives);
        var selections = new SelectionMaker(dice, schema, values, directives, variables.Use, $"F{index}x", options.Budget);
        var operation = dice.PickFrom(options.Operations);
        var root = schema.RootType(operation);
        var depth = dice.Between(1, options.MaxDepth);
        var set = operation == OperationType.Subscription ? selections.MakeSingle(root, depth) : selections.MakeSet(root, depth);
        var placed = operation == OperationType.Query ? directives.Make("QUERY", variables.Use) : "";
        var declared = variables.Declare();
        var isShorthand = operation == OperationType.Query && name is null && declared + placed == "" && dice.Chance(70);
        var description = dice.Chance(8) ? "\"\"\"\n  what it asks\n\"\"\"\n" : "";
        var head = isShorthand ? "" : $"{description}{operation.ToString().ToLowerInvariant()} {name}{declared}{placed} ";
        definitions.Add(head + set);
        definitions.AddRange(selections.Fragments);
        return variables.MakeValues();
    }
}
