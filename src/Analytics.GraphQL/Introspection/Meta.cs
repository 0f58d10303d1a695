using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Introspection;

/// <summary>Makes the fields of introspection types.</summary>
internal static class Meta
{
    public static Field Text<T>(string name, Func<T, string?> read, bool required = false, string? description = null) =>
        Plain(name, required ? new NonNullType(BuiltInScalars.String) : BuiltInScalars.String, read, description);

    public static Field Flag<T>(string name, Func<T, bool> read) =>
        Plain<T>(name, new NonNullType(BuiltInScalars.Boolean), parent => read(parent));

    public static Field Plain<T>(string name, GraphQLType type, Func<T, object?> read, string? description = null) =>
        new(name, type) { Pure = new(() => parent => parent is T known ? read(known) : null), Description = description };

    /// <summary>A list that leaves out what is deprecated unless asked for.</summary>
    public static Field Listed<T, TItem>(
        string name, GraphQLType type, Func<T, IEnumerable<TItem>?> read, Func<TItem, string?> deprecation) => new(name, type)
        {
            Arguments =
            [
                new InputValue("includeDeprecated", new NonNullType(BuiltInScalars.Boolean)) { DefaultValue = new BooleanValueNode(default, false) },
            ],
            Resolver = (context, parent) => ValueTask.FromResult(Select(context, (T)parent!, read, deprecation)),
        };

    public static GraphQLType ListOf(GraphQLType item) => new ListType(new NonNullType(item));

    private static object? Select<T, TItem>(
        ResolverContext context, T parent, Func<T, IEnumerable<TItem>?> read, Func<TItem, string?> deprecation)
    {
        var items = read(parent);
        return context.Arguments[0] is true ? items : items?.Where(item => deprecation(item) is null).ToArray();
    }
}
