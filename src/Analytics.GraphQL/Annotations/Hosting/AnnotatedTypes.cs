namespace Analytics.GraphQL.Annotations;

/// <summary>The types that were added to a server.</summary>
internal sealed class AnnotatedTypes
{
    private readonly List<Type> _types = [];

    public IReadOnlyList<Type> All => _types;

    public void Add(IEnumerable<Type> types) => _types.AddRange(types);
}
