using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle.Generation;

namespace Analytics.GraphQL.Tests.Validation;

/// <summary>Makes documents whose fields share few response names, directly and through fragments that may spread each other in circles.</summary>
internal sealed class OverlapGenerator
{
    private const int MaxDepth = 4;

    private readonly Dice _dice;
    private readonly List<(string Name, string Type)> _fragments = [];
    private int _budget;

    private OverlapGenerator(int seed)
    {
        _dice = new Dice(seed);
        _budget = _dice.Between(4, 40);
    }

    public static string Generate(int seed) => new OverlapGenerator(seed).MakeDocument();

    private string MakeDocument()
    {
        for (var count = _dice.Between(0, 4); count > 0; count--)
        {
            _fragments.Add(($"F{count}", _dice.Pick("City", "Person", "Place", "Thing", "Node", "Found")));
        }

        var operation = $"{{ found {MakeSet("Found", MaxDepth)} cities {MakeSet("City", MaxDepth)} }}";
        var definitions = _fragments.Select(fragment => $"fragment {fragment.Name} on {fragment.Type} {MakeSet(fragment.Type, 2)}");
        return string.Join("\n", definitions.Prepend(operation));
    }

    private string MakeSet(string type, int depth)
    {
        var selections = Enumerable.Range(0, _dice.Between(1, 4)).Select(_ => MakeSelection(type, depth));
        return $"{{ {string.Join(" ", selections)} }}";
    }

    private string MakeSelection(string type, int depth)
    {
        _budget--;
        var overlapping = SchemaOutline.CommonSchema.Overlapping(type);
        var usable = _fragments.Where(fragment => overlapping.Contains(fragment.Type)).ToList();
        if (usable.Count > 0 && _dice.Chance(20))
        {
            return $"...{_dice.PickFrom(usable).Name}";
        }

        if (depth > 0 && _budget > 0 && _dice.Chance(25))
        {
            var condition = _dice.PickFrom(overlapping);
            return $"... on {condition} {MakeSet(condition, depth - 1)}";
        }

        return MakeField(type, depth);
    }

    private string MakeField(string type, int depth)
    {
        var fields = SchemaOutline.CommonSchema.FieldsOf(type)
            .Where(field => (depth > 0 && _budget > 0) || SchemaOutline.CommonSchema.IsLeaf(field.Type)).ToList();
        if (fields.Count == 0)
        {
            return _dice.Pick("__typename", "x: __typename");
        }

        var field = _dice.PickFrom(fields);
        var alias = _dice.Chance(35) ? _dice.Pick("x: ", "y: ", "z: ") : "";
        var set = SchemaOutline.CommonSchema.IsLeaf(field.Type) ? "" : " " + MakeSet(SchemaOutline.NamedOf(field.Type), depth - 1);
        return $"{alias}{field.Name.Value}{MakeArguments(field)}{set}";
    }

    private string MakeArguments(FieldDefinitionNode field) => field.Name.Value switch
    {
        "friends" => _dice.Pick("(first: 1)", "(first: 1)", "(first: 2)"),
        "people" => _dice.Pick("", "", "(where: {name: \"a\", required: true})", "(where: {required: true, name: \"a\"})"),
        "name" => _dice.Pick("", "", "", "(upper: true)"),
        _ => "",
    };
}
