using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>The fields that an operation selects on its root type, grouped by response name, and the conditions that stand on the way.</summary>
internal sealed class RootFields(ValidationContext context, ObjectType root)
{
    private readonly List<List<FieldNode>> _groups = [];
    private readonly Dictionary<string, List<FieldNode>> _byName = new(StringComparer.Ordinal);
    private readonly List<DirectiveNode> _conditions = [];
    private readonly Stack<SelectionNode> _open = [];
    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);

    public IReadOnlyList<IReadOnlyList<FieldNode>> ByResponseName => _groups;

    public IReadOnlyList<DirectiveNode> Conditions => _conditions;

    public void Collect(SelectionSetNode selectionSet)
    {
        Push(selectionSet);
        while (_open.TryPop(out var selection))
        {
            if (ConditionOf(selection) is { } condition)
            {
                _conditions.Add(condition);
            }
            else
            {
                Collect(selection);
            }
        }
    }

    private void Push(SelectionSetNode selectionSet)
    {
        for (var i = selectionSet.Selections.Count - 1; i >= 0; i--)
        {
            _open.Push(selectionSet.Selections[i]);
        }
    }

    private void Collect(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                Add(field);
                break;
            case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition):
                Push(inline.SelectionSet);
                break;
            case FragmentSpreadNode { Name.Value: var name }
                when context.Fragments.Find(name) is { } fragment && Applies(fragment.TypeCondition) && _spread.Add(name):
                Push(fragment.SelectionSet);
                break;
        }
    }

    private void Add(FieldNode field)
    {
        var name = (field.Alias ?? field.Name).Value;
        if (!_byName.TryGetValue(name, out var group))
        {
            group = [];
            _byName.Add(name, group);
            _groups.Add(group);
        }

        group.Add(field);
    }

    private bool Applies(NamedTypeNode condition) =>
        context.FindType(condition) is { IsComposite: true } type && context.Schema.PossibleTypesOf(type).Contains(root);

    private static DirectiveNode? ConditionOf(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip")
        ?? selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");
}
