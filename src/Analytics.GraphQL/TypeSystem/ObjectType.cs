namespace Analytics.GraphQL.TypeSystem;

internal sealed class ObjectType(string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces = null)
    : FieldsType(name, fields, interfaces)
{
    /// <summary>The CLR type whose instances are of this type where an interface or union is asked for; null where no such link exists.</summary>
    public Type? RuntimeType { get; init; }
}
