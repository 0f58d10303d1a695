using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>Fragments of one document have different names.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _seen = new(StringComparer.Ordinal);

    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name;
        if (!_seen.TryAdd(name.Value, name))
        {
            Report($"There can be only one fragment named \"{name.Value}\".", _seen[name.Value], name);
        }
    }
}
