namespace Analytics.GraphQL.TypeSystem;

internal sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumValue> _byName;

    public EnumType(string name, IReadOnlyList<EnumValue> values)
        : base(name)
    {
        Values = values;
        _byName = values.DistinctBy(value => value.Name).ToDictionary(value => value.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<EnumValue> Values { get; }

    public EnumValue? FindByName(string name) => _byName.GetValueOrDefault(name);
}
