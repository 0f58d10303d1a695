using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>The fields that one selection set selects itself, grouped by response name in order, and the fragments that it spreads, each once.</summary>
internal sealed class FieldMap
{
    private readonly List<KeyValuePair<string, List<FieldUse>>> _groups = [];
    private readonly Dictionary<string, List<FieldUse>> _byName = new(StringComparer.Ordinal);
    private readonly List<FragmentDefinitionNode> _spreads = [];

    public IReadOnlyList<KeyValuePair<string, List<FieldUse>>> Groups => _groups;

    public IReadOnlyList<FragmentDefinitionNode> Spreads => _spreads;

    public List<FieldUse>? Find(string responseName) => _byName.GetValueOrDefault(responseName);

    public void Add(FieldUse field)
    {
        var name = (field.Node.Alias ?? field.Node.Name).Value;
        if (!_byName.TryGetValue(name, out var group))
        {
            group = [];
            _byName.Add(name, group);
            _groups.Add(new(name, group));
        }

        group.Add(field);
    }

    public void AddSpreads(IEnumerable<FragmentDefinitionNode> fragments) => _spreads.AddRange(fragments.Distinct());
}
