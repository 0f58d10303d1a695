namespace Analytics.GraphQL.TypeSystem;

internal sealed class UnionType(string name, Func<IEnumerable<ObjectType>> types) : NamedType(name)
{
    private readonly Lazy<IReadOnlyList<ObjectType>> _types = new(() => [.. types()]);

    public IReadOnlyList<ObjectType> Types => _types.Value;

    /// <summary>Names the object type of a value; null: found by the value's CLR type.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
