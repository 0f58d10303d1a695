namespace Analytics.GraphQL.TypeSystem;

internal sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumValue> _byName;
    private readonly Dictionary<object, EnumValue> _byValue;

    public EnumType(string name, IReadOnlyList<EnumValue> values)
        : base(name)
    {
        Values = values;
        _byName = values.DistinctBy(value => value.Name).ToDictionary(value => value.Name, StringComparer.Ordinal);
        _byValue = values.DistinctBy(value => value.Value).ToDictionary(value => value.Value);
    }

    public IReadOnlyList<EnumValue> Values { get; }

    public EnumValue? FindByName(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The member that stands for what a resolver gave, or null.</summary>
    public EnumValue? FindByValue(object value) => _byValue.GetValueOrDefault(value);
}
