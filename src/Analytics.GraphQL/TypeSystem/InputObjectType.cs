namespace Analytics.GraphQL.TypeSystem;

internal sealed class InputObjectType(string name, Func<IEnumerable<InputValue>> fields) : NamedType(name)
{
    private readonly Lazy<IReadOnlyList<InputValue>> _fields = new(() => [.. fields()]);
    private Dictionary<string, int>? _places;

    public IReadOnlyList<InputValue> Fields => _fields.Value;

    /// <summary>Exactly one field must be given and not be null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Makes the CLR value that resolvers see from the coerced fields; null: they see the <see cref="InputObject"/> itself.
    /// It refuses fields by throwing <see cref="CoercionException"/>, or <see cref="GraphQLException"/> for a code of its own.</summary>
    public Func<InputObject, object>? Create { get; init; }

    public InputValue? FindField(string name) => IndexOf(name) is var index and >= 0 ? Fields[index] : null;

    /// <summary>The place of a field among <see cref="Fields"/>; -1 where there is none of the name.</summary>
    public int IndexOf(string name)
    {
        _places ??= Fields.Index().DistinctBy(field => field.Item.Name).ToDictionary(field => field.Item.Name, field => field.Index, StringComparer.Ordinal);
        return _places.GetValueOrDefault(name, -1);
    }
}
