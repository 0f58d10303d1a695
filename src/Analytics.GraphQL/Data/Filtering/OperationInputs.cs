using System.Linq.Expressions;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Data;

/// <summary>The filter inputs of leaf types: <c>IntOperationFilterInput</c> and the like, one for each leaf.</summary>
internal sealed class OperationInputs
{
    private static readonly bool[] Polarities = [false, true];
    private static readonly string[] TextMethods = [nameof(string.Contains), nameof(string.StartsWith), nameof(string.EndsWith)];
    private static readonly (string Name, ExpressionType Comparison)[] Comparisons =
    [
        ("gt", ExpressionType.GreaterThan),
        ("gte", ExpressionType.GreaterThanOrEqual),
        ("lt", ExpressionType.LessThan),
        ("lte", ExpressionType.LessThanOrEqual),
    ];

    private readonly Dictionary<NamedType, InputObjectType> _inputs = [];

    public InputObjectType For(NamedType leaf)
    {
        if (!_inputs.TryGetValue(leaf, out var input))
        {
            _inputs.Add(leaf, input = Make(leaf));
        }

        return input;
    }

    private static InputObjectType Make(NamedType leaf)
    {
        InputObjectType? self = null;
        var prefix = leaf.Name == "ID" ? "Id" : leaf.Name;
        return self = new InputObjectType($"{prefix}OperationFilterInput", () => leaf switch
        {
            { Name: "String" } => [.. Combinations(self!), .. Equality(leaf), .. Text(leaf)],
            { Name: "Boolean" } => Equality(leaf).Take(2),
            { Name: "ID" } or EnumType => Equality(leaf),
            _ => [.. Equality(leaf), .. Order(leaf)],
        })
        {
            Description = $"What is asked of a value of {leaf.Name}; all that is given must hold.",
        };
    }

    internal static IEnumerable<InputValue> Combinations(InputObjectType self) =>
    [
        new("and", new ListType(new NonNullType(self))) { Tag = new CombinationFilter(ExpressionType.AndAlso), Description = FilterTexts.Of("and") },
        new("or", new ListType(new NonNullType(self))) { Tag = new CombinationFilter(ExpressionType.OrElse), Description = FilterTexts.Of("or") },
    ];

    private static IEnumerable<InputValue> Equality(NamedType leaf)
    {
        var list = new ListType(leaf is EnumType ? new NonNullType(leaf) : leaf);
        return
        [
            new("eq", leaf) { Tag = new EqualityFilter(negated: false), Description = FilterTexts.Of("eq") },
            new("neq", leaf) { Tag = new EqualityFilter(negated: true), Description = FilterTexts.Of("neq") },
            new("in", list) { Tag = new MembershipFilter("in", negated: false), Description = FilterTexts.Of("in") },
            new("nin", list) { Tag = new MembershipFilter("nin", negated: true), Description = FilterTexts.Of("nin") },
        ];
    }

    private static IEnumerable<InputValue> Order(NamedType leaf) =>
        from operation in Comparisons
        from negated in Polarities
        let name = negated ? "n" + operation.Name : operation.Name
        select new InputValue(name, leaf) { Tag = new OrderFilter(name, operation.Comparison, negated), Description = FilterTexts.Of(name) };

    private static IEnumerable<InputValue> Text(NamedType leaf) =>
        from method in TextMethods
        from negated in Polarities
        let name = (negated ? "n" : "") + char.ToLowerInvariant(method[0]) + method[1..]
        select new InputValue(name, leaf) { Tag = new TextFilter(name, method, negated), Description = FilterTexts.Of(name) };
}
