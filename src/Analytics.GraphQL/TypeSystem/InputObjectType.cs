namespace Analytics.GraphQL.TypeSystem;

internal sealed class InputObjectType(string name, Func<IEnumerable<InputValue>> fields) : NamedType(name)
{
    private readonly Lazy<IReadOnlyList<InputValue>> _fields = new(() => [.. fields()]);
    private Dictionary<string, InputValue>? _byName;

    public IReadOnlyList<InputValue> Fields => _fields.Value;

    /// <summary>Exactly one field must be given and not be null (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; init; }

    /// <summary>Makes the CLR value that resolvers see from the coerced fields; null: they see the <see cref="InputObject"/> itself.
    /// It refuses fields by throwing <see cref="CoercionException"/>, or <see cref="GraphQLException"/> for a code of its own.</summary>
    public Func<InputObject, object>? Create { get; init; }

    public InputValue? FindField(string name)
    {
        _byName ??= Fields.DistinctBy(field => field.Name).ToDictionary(field => field.Name, StringComparer.Ordinal);
        return _byName.GetValueOrDefault(name);
    }
}
