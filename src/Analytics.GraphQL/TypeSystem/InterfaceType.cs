namespace Analytics.GraphQL.TypeSystem;

internal sealed class InterfaceType(string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null)
    : FieldsType(name, fields, interfaces)
{
    /// <summary>Names the object type of a value; null: found by the value's CLR type.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
