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

    /// <summary>The variables that conditions of the selection set and of all fragments name, each once.</summary>
    public static string[] VariablesOf(SelectionSetNode root, IEnumerable<FragmentDefinitionNode> fragments)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSetNode>(fragments.Select(fragment => fragment.SelectionSet).Prepend(root));
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                foreach (var directive in selection.Directives)
                {
                    if (Find(directive)?.Variable is { } name)
                    {
                        found.Add(name);
                    }
                }

                if (((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet) is { } below)
                {
                    open.Push(below);
                }
            }
        }

        return [.. found];
    }
}
