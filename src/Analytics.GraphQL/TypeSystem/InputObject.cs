using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL;

/// <summary>A coerced input object: the fields that were given or have a default, in the order of the type.</summary>
public sealed class InputObject
{
    internal InputObject(InputObjectType type, IReadOnlyList<KeyValuePair<InputValue, object?>> fields)
    {
        Type = type;
        Fields = fields;
    }

    /// <summary>Name of the type.</summary>
    public string TypeName => Type.Name;

    /// <summary>The names and values.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Values => Fields.Select(pair => KeyValuePair.Create(pair.Key.Name, pair.Value));

    internal InputObjectType Type { get; }

    internal IReadOnlyList<KeyValuePair<InputValue, object?>> Fields { get; }

    /// <summary>The value of a field; null also where it was not given.</summary>
    public object? Find(string name) => Fields.FirstOrDefault(pair => pair.Key.Name == name).Value;
}
