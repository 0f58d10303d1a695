using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The coerced variables of one request. A variable that was not given and has no default is absent.</summary>
internal sealed class VariableValues
{
    public static readonly VariableValues None = new(0);

    private readonly Dictionary<string, (object? Value, object Source)> _values;

    public VariableValues(int capacity) => _values = new(capacity, StringComparer.Ordinal);

    /// <summary>False where the variable is absent; a variable given as null is there with value null.</summary>
    public bool TryGet(string name, out object? value)
    {
        var found = _values.TryGetValue(name, out var entry);
        value = entry.Value;
        return found;
    }

    /// <summary>The variable as a literal, for a custom scalar that holds it inside a list or object; null where it is absent.</summary>
    public ValueNode? FindLiteral(string name) => !_values.TryGetValue(name, out var entry) ? null
        : entry.Source is JsonElement json ? JsonLiteral.From(json) : (ValueNode)entry.Source;

    internal void Add(string name, object? value, object source) => _values[name] = (value, source);
}
