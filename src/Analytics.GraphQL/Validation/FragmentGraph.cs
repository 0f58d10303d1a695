using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>The fragments of a document and who spreads whom; each selection set is searched once.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<string, FragmentDefinitionNode> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly ValidationContext _context;

    public FragmentGraph(ValidationContext context)
    {
        _context = context;
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            _definitions[fragment.Name.Value] = fragment;
        }
    }

    /// <summary>The fragment of the name, the last where there are several; null where there is none.</summary>
    public FragmentDefinitionNode? Find(string name) => _definitions.GetValueOrDefault(name);

    /// <summary>The spreads in a selection set and in those nested in it: the outer ones first, then set by set from the last to the first.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (!_spreads.TryGetValue(selectionSet, out var spreads))
        {
            spreads = FindSpreads(selectionSet);
            _spreads.Add(selectionSet, spreads);
        }

        return spreads;
    }

    /// <summary>The fragments that operations reach, each once, nearest first.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReachedFrom(IEnumerable<OperationDefinitionNode> operations)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>();
        foreach (var operation in operations)
        {
            Enqueue(operation.SelectionSet, names, open);
        }

        var reached = new List<FragmentDefinitionNode>();
        while (open.TryDequeue(out var name))
        {
            if (Find(name) is { } fragment)
            {
                reached.Add(fragment);
                Enqueue(fragment.SelectionSet, names, open);
            }
        }

        return reached;
    }

    private void Enqueue(SelectionSetNode selectionSet, HashSet<string> names, Queue<string> open)
    {
        var spreads = SpreadsIn(selectionSet);
        if (!_context.Spend(spreads.Count))
        {
            return;
        }

        foreach (var spread in spreads)
        {
            if (names.Add(spread.Name.Value))
            {
                open.Enqueue(spread.Name.Value);
            }
        }
    }

    private static List<FragmentSpreadNode> FindSpreads(SelectionSetNode selectionSet)
    {
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        open.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }
}
