using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Validation;

/// <summary>The field map of each selection set on each type, made once.</summary>
internal sealed class FieldMaps(ValidationContext context)
{
    private readonly Dictionary<(NamedType? Type, SelectionSetNode Set), FieldMap> _maps = [];

    public FieldMap Of(FragmentDefinitionNode fragment) => Of(context.FindType(fragment.TypeCondition), fragment.SelectionSet);

    public FieldMap Of(NamedType? type, SelectionSetNode selectionSet)
    {
        if (!_maps.TryGetValue((type, selectionSet), out var map))
        {
            map = Make(type, selectionSet);
            _maps.Add((type, selectionSet), map);
        }

        return map;
    }

    private FieldMap Make(NamedType? type, SelectionSetNode selectionSet)
    {
        var map = new FieldMap();
        var spreads = new List<FragmentDefinitionNode>();
        Collect(type, selectionSet, map, spreads);
        map.AddSpreads(spreads);
        return map;
    }

    private void Collect(NamedType? type, SelectionSetNode selectionSet, FieldMap map, List<FragmentDefinitionNode> spreads)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    map.Add(new FieldUse(type, field, (type as FieldsType)?.FindField(field.Name.Value)));
                    break;
                case InlineFragmentNode inline:
                    Collect(inline.TypeCondition is { } condition ? context.FindType(condition) : type, inline.SelectionSet, map, spreads);
                    break;
                case FragmentSpreadNode spread when context.Fragments.Find(spread.Name.Value) is { } fragment:
                    spreads.Add(fragment);
                    break;
            }
        }
    }
}
