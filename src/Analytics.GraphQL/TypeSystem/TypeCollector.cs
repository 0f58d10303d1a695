namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds every named type that can be reached from given ones, in the order of their names, without recursion.</summary>
internal static class TypeCollector
{
    /// <exception cref="InvalidOperationException">Two different types have one name.</exception>
    public static Dictionary<string, NamedType> Collect(IEnumerable<NamedType?> roots, IEnumerable<DirectiveType> directives)
    {
        var found = new Dictionary<string, NamedType>(StringComparer.Ordinal);
        var open = new Queue<NamedType>(roots.OfType<NamedType>());
        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
        {
            open.Enqueue(argument.Type.Named);
        }

        while (open.TryDequeue(out var type))
        {
            if (found.TryAdd(type.Name, type))
            {
                foreach (var next in Referenced(type))
                {
                    open.Enqueue(next);
                }
            }
            else if (!ReferenceEquals(found[type.Name], type))
            {
                throw new InvalidOperationException($"Two types are named '{type.Name}'.");
            }
        }

        return found.OrderBy(type => type.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<NamedType> Referenced(NamedType type) => type switch
    {
        FieldsType fields => fields.Interfaces.Concat(
            fields.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Prepend(field.Type.Named))),
        UnionType union => union.Types,
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };
}
