using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>Collects the fields of selection sets for one object type: fragments spread out, conditions decided, equal response names merged.</summary>
internal sealed class FieldCollector(
    OperationVariant variant,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, bool> conditions)
{
    public CollectedSet Collect(ObjectType type, IReadOnlyList<SelectionSetNode> selectionSets)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var spread = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, groups, spread);
        }

        var selections = new List<FieldSelection>(groups.Count);
        foreach (var nodes in groups.Values)
        {
            if (MetaFields.Find(variant.Plan.Schema, type, nodes[0].Name.Value) is { } field)
            {
                selections.Add(new FieldSelection(variant, type, field, [.. nodes]));
            }
        }

        return new CollectedSet(type, [.. selections]);
    }

    private void Collect(
        ObjectType type, SelectionSetNode selectionSet, OrderedDictionary<string, List<FieldNode>> groups, HashSet<string> spread)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(groups, field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, groups, spread);
                    break;
                case FragmentSpreadNode named when spread.Add(named.Name.Value)
                    && fragments.TryGetValue(named.Name.Value, out var fragment) && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, groups, spread);
                    break;
            }
        }
    }

    private static void Add(OrderedDictionary<string, List<FieldNode>> groups, FieldNode field)
    {
        var name = (field.Alias ?? field.Name).Value;
        if (!groups.TryGetValue(name, out var nodes))
        {
            groups.Add(name, nodes = []);
        }

        nodes.Add(field);
    }

    private bool IsIncluded(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (Conditions.Find(directive) is { } condition
                && (condition.Variable is { } name ? conditions[name] : condition.Value) == condition.SkipsWhen)
            {
                return false;
            }
        }

        return true;
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type)
    {
        if (condition is null || condition.Name.Value == type.Name)
        {
            return true;
        }

        return variant.Plan.Schema.FindType(condition.Name.Value) is { } named
            && variant.Plan.Schema.PossibleTypesOf(named).Contains(type);
    }
}
