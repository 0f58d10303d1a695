using System.Runtime.CompilerServices;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>
/// Makes the program that gives an operation's cost. Everything selected counts, whatever conditions stand on it; a fragment is
/// reckoned once, however often it is spread.
/// </summary>
internal sealed class CostCompiler(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private static readonly Cost None = new(0, []);

    private readonly List<CostTerm> _terms = [];
    private readonly Dictionary<string, Cost> _ofFragments = new(StringComparer.Ordinal);

    public CostProgram Compile(NamedType rootType, SelectionSetNode selectionSet)
    {
        var root = Of(rootType, selectionSet);
        return new CostProgram(root.Constant, [.. root.Terms], [.. _terms]);
    }

    private Cost Of(NamedType type, SelectionSetNode selectionSet)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var sum = None;
        foreach (var selection in selectionSet.Selections)
        {
            var cost = selection switch
            {
                FieldNode field => OfField(type, field),
                InlineFragmentNode inline => Of(TypeOf(inline.TypeCondition) ?? type, inline.SelectionSet),
                FragmentSpreadNode spread => OfFragment(spread.Name.Value),
                _ => None,
            };
            sum = new Cost(Saturating.Add(sum.Constant, cost.Constant), [.. sum.Terms, .. cost.Terms]);
        }

        return sum;
    }

    private Cost OfField(NamedType type, FieldNode node)
    {
        if (MetaFields.Find(schema, type, node.Name.Value) is not { } field)
        {
            return None;
        }

        var below = node.SelectionSet is null ? None : Of(field.Type.Named, node.SelectionSet);
        var items = PageItems.Of(field, node);
        var term = new CostTerm(field.Cost, below.Constant, below.Terms, items);
        if (below.Terms.Length == 0 && items.IsConstant)
        {
            return new Cost(term.Evaluate([], VariableValues.None), []);
        }

        _terms.Add(term);
        return new Cost(0, [_terms.Count - 1]);
    }

    private Cost OfFragment(string name)
    {
        if (_ofFragments.TryGetValue(name, out var cost))
        {
            return cost;
        }

        cost = fragments.TryGetValue(name, out var fragment) && TypeOf(fragment.TypeCondition) is { } type
            ? Shared(Of(type, fragment.SelectionSet))
            : None;
        _ofFragments.Add(name, cost);
        return cost;
    }

    // A fragment of several terms becomes one, so that spreading it many times does not multiply terms.
    private Cost Shared(Cost cost)
    {
        if (cost.Terms.Length < 2)
        {
            return cost;
        }

        _terms.Add(new CostTerm(cost.Constant, 0, cost.Terms, PageItems.One));
        return new Cost(0, [_terms.Count - 1]);
    }

    private NamedType? TypeOf(NamedTypeNode? condition) => condition is null ? null : schema.FindType(condition.Name.Value);

    private sealed record Cost(long Constant, int[] Terms);
}
