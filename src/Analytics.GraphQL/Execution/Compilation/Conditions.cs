using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Execution;

/// <summary>Finds what an operation's <c>@skip</c> and <c>@include</c> depend on.</summary>
internal static class Conditions
{
    /// <summary>The condition of a directive; null where it is another one.</summary>
    public static Condition? Find(DirectiveNode directive)
    {
        var name = directive.Name.Value;
        if (name is not ("skip" or "include") || directive.Arguments.Count == 0)
        {
            return null;
        }

        return directive.Arguments[0].Value switch
        {
            VariableNode variable => new Condition(variable.Name.Value, false, name == "skip"),
            BooleanValueNode constant => new Condition(null, constant.Value, name == "skip"),
            _ => null,
        };
    }

    /// <summary>The variables that conditions of the selection set and of the fragments it reaches name, each once.</summary>
    public static string[] VariablesOf(SelectionSetNode root, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSetNode>([root]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                found.UnionWith(selection.Directives.Select(directive => Find(directive)?.Variable).OfType<string>());
                if (Below(selection, reached, fragments) is { } below)
                {
                    open.Push(below);
                }
            }
        }

        return [.. found];
    }

    private static SelectionSetNode? Below(
        SelectionNode selection, HashSet<string> reached, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments) => selection switch
        {
            FieldNode field => field.SelectionSet,
            InlineFragmentNode inline => inline.SelectionSet,
            FragmentSpreadNode spread when reached.Add(spread.Name.Value) => fragments.GetValueOrDefault(spread.Name.Value)?.SelectionSet,
            _ => null,
        };
}
