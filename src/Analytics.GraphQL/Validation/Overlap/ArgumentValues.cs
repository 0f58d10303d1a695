using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Validation;

/// <summary>The arguments of a field in a form that can be compared: the order of arguments and of input fields does not matter.</summary>
internal sealed class ArgumentValues
{
    private readonly List<KeyValuePair<string, string>> _given = [];
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);

    public ArgumentValues(IReadOnlyList<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
        {
            var key = CanonicalText.Of(argument.Value);
            _given.Add(new(argument.Name.Value, key));
            _byName[argument.Name.Value] = key;
        }
    }

    public bool Matches(ArgumentValues other)
    {
        if (_given.Count != other._given.Count)
        {
            return false;
        }

        foreach (var (name, value) in _given)
        {
            if (!other._byName.TryGetValue(name, out var otherValue) || otherValue != value)
            {
                return false;
            }
        }

        return true;
    }
}
