using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>No fragment spreads itself, directly or through others.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _depthByName = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        Push(open, fragment);
        while (!Context.IsAborted && open.TryPop(out var step))
        {
            var spreads = Context.Fragments.SpreadsIn(step.Fragment.SelectionSet);
            if (step.Next > 0)
            {
                _path.RemoveAt(_path.Count - 1);
            }

            if (step.Next == spreads.Count)
            {
                _depthByName.Remove(step.Fragment.Name.Value);
                continue;
            }

            open.Push(step with { Next = step.Next + 1 });
            Follow(spreads[step.Next], open);
        }
    }

    private void Follow(FragmentSpreadNode spread, Stack<(FragmentDefinitionNode Fragment, int Next)> open)
    {
        _path.Add(spread);
        if (_depthByName.TryGetValue(spread.Name.Value, out var depth))
        {
            ReportCycle(spread, _path[depth..]);
        }
        else if (Context.Fragments.Find(spread.Name.Value) is { } next)
        {
            Push(open, next);
        }
    }

    private void Push(Stack<(FragmentDefinitionNode Fragment, int Next)> open, FragmentDefinitionNode fragment)
    {
        if (_visited.Add(fragment.Name.Value))
        {
            _depthByName[fragment.Name.Value] = _path.Count;
            open.Push((fragment, 0));
        }
    }

    private void ReportCycle(FragmentSpreadNode spread, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(step => $"\"{step.Name.Value}\""));
        Report($"Cannot spread fragment \"{spread.Name.Value}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.", [.. cycle]);
    }
}
