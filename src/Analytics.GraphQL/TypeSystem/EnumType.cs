namespace Analytics.GraphQL.TypeSystem;

internal sealed class EnumType(string name, IReadOnlyList<EnumValue> values) : NamedType(name)
{
    public IReadOnlyList<EnumValue> Values { get; } = values;

    public EnumValue? FindByName(string name) => Values.FirstOrDefault(value => value.Name == name);
}
