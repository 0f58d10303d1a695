using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>Coerced arguments by name.</summary>
internal sealed class NamedArguments(IReadOnlyDictionary<string, object?> values)
{
    public IReadOnlyDictionary<string, object?> Values { get; } = values;

    /// <summary>The arguments that were given or have a default.</summary>
    public static IReadOnlyDictionary<string, object?> Of(IReadOnlyList<InputValue> definitions, object?[] values)
    {
        var named = new Dictionary<string, object?>(values.Length, StringComparer.Ordinal);
        for (var place = 0; place < values.Length; place++)
        {
            if (!ReferenceEquals(values[place], ResolverContext.Missing))
            {
                named.Add(definitions[place].Name, values[place]);
            }
        }

        return named;
    }
}
