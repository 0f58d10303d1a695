namespace Analytics.GraphQL.TypeSystem;

/// <summary>An object or interface type; fields and interfaces are made on first use so that types may refer to each other.</summary>
internal abstract class FieldsType(string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces)
    : NamedType(name)
{
    private readonly Lazy<IReadOnlyList<Field>> _fields = new(() => [.. fields()]);
    private readonly Lazy<IReadOnlyList<InterfaceType>> _interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    private Dictionary<string, Field>? _byName;

    public IReadOnlyList<Field> Fields => _fields.Value;

    public IReadOnlyList<InterfaceType> Interfaces => _interfaces.Value;

    public Field? FindField(string name)
    {
        _byName ??= Fields.DistinctBy(field => field.Name).ToDictionary(field => field.Name, StringComparer.Ordinal);
        return _byName.GetValueOrDefault(name);
    }
}
