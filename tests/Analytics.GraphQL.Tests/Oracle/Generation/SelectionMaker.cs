using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Makes the selections of one operation and its fragments so that all that share a response name can be merged.</summary>
internal sealed class SelectionMaker(
    Dice dice, SchemaOutline schema, ValueMaker values, DirectiveMaker directives, VariableUse variable, string fragmentPrefix, int budget)
{
    private static readonly string[] Introspections =
    [
        "__type(name: \"City\") { name kind fields(includeDeprecated: true) { name isDeprecated args { name defaultValue } type { name kind ofType { name } } } }",
        "__type(name: \"Shade\") { enumValues(includeDeprecated: true) { name deprecationReason } }",
        "__type(name: \"Nothing\") { name }",
        "__type(name: \"Key\") { isOneOf inputFields { name type { kind ...on __Type { name } } } }",
        "__schema { mutationType { name fields { name } } subscriptionType { __typename kind } }",
    ];

    private readonly Dictionary<string, string> _responseNames = [];
    private readonly List<(string Name, string Type)> _finished = [];
    private readonly List<string> _fragments = [];
    private int _budget = budget;
    private int _counter;

    public IReadOnlyList<string> Fragments => _fragments;

    public string MakeSet(string type, int depth)
    {
        var count = depth > 12 ? dice.Between(1, 2) : dice.Between(1, 5);
        return $"{{ {string.Join(" ", Enumerable.Range(0, count).Select(_ => MakeSelection(type, depth)))} }}";
    }

    /// <summary>The one root field of a subscription.</summary>
    public string MakeSingle(string type, int depth) => $"{{ {MakeField(type, depth, mayBeSkipped: false)} }}";

    private string MakeSelection(string type, int depth)
    {
        _budget--;
        var roll = dice.Between(0, 99);
        return roll < 8 && depth > 0 ? MakeInline(type, depth)
            : roll < 16 && depth > 0 ? MakeSpread(type, depth)
            : roll < 20 || schema.FieldsOf(type).Count == 0 ? (depth > 0 && _budget > 0 && roll >= 20 ? MakeInline(type, depth) : "__typename")
            : roll < 22 && type == schema.RootType(OperationType.Query) ? $"i{++_counter}: {dice.PickFrom(Introspections)}"
            : MakeField(type, depth, mayBeSkipped: true);
    }

    private string MakeField(string type, int depth, bool mayBeSkipped)
    {
        var mayNest = depth > 0 && _budget > 0;
        var candidates = schema.FieldsOf(type).Where(field => mayNest || schema.IsLeaf(field.Type)).ToList();
        if (candidates.Count == 0)
        {
            return mayBeSkipped ? "__typename" : MakeField(type, 1, false);
        }

        var nesting = candidates.Where(field => !schema.IsLeaf(field.Type)).ToList();
        var field = nesting.Count > 0 && dice.Chance(depth > 12 ? 90 : 45) ? dice.PickFrom(nesting) : dice.PickFrom(candidates);
        var arguments = MakeArguments(field);
        var name = MakeResponseName(field, arguments);
        var placed = mayBeSkipped ? directives.Make("FIELD", variable) : "";
        var set = schema.IsLeaf(field.Type) ? "" : " " + MakeSet(SchemaOutline.NamedOf(field.Type), depth - 1);
        return $"{name}{field.Name.Value}{arguments}{placed}{set}";
    }

    private string MakeArguments(FieldDefinitionNode field)
    {
        var arguments = field.Arguments.Where(argument => ValueMaker.IsRequired(argument) || dice.Chance(40)).Select(argument =>
            $"{argument.Name.Value}: {values.Literal(argument.Type, variable, argument.DefaultValue is not null)}").ToList();
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    private string MakeResponseName(FieldDefinitionNode field, string arguments)
    {
        var signature = $"{field.Name.Value}{arguments}: {SyntaxPrinter.Print(field.Type)}";
        var name = field.Name.Value;
        if (dice.Chance(85) && (_responseNames.TryAdd(name, signature) || _responseNames[name] == signature))
        {
            return "";
        }

        return $"a{++_counter}: ";
    }

    private string MakeInline(string type, int depth)
    {
        var condition = dice.Chance(20) ? null : dice.PickFrom(schema.Overlapping(type));
        var head = condition is null ? "..." : $"... on {condition}";
        return $"{head}{directives.Make("INLINE_FRAGMENT", variable)} {MakeSet(condition ?? type, depth - 1)}";
    }

    private string MakeSpread(string type, int depth)
    {
        var overlapping = schema.Overlapping(type);
        var usable = _finished.Where(fragment => overlapping.Contains(fragment.Type)).ToList();
        return $"...{(usable.Count > 0 && dice.Chance(50) ? dice.PickFrom(usable).Name : MakeFragment(dice.PickFrom(overlapping), depth))}"
            + directives.Make("FRAGMENT_SPREAD", variable);
    }

    private string MakeFragment(string type, int depth)
    {
        var name = $"{fragmentPrefix}{++_counter}";
        var description = dice.Chance(8) ? "\"a part\" " : "";
        var placed = directives.Make("FRAGMENT_DEFINITION", null);
        _fragments.Add($"{description}fragment {name} on {type}{placed} {MakeSet(type, depth - 1)}");
        _finished.Add((name, type));
        return name;
    }
}
