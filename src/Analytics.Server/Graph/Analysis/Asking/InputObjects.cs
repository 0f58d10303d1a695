using Analytics.GraphQL;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Reads objects as they come in: input objects, and objects of the scalar Any.</summary>
internal static class InputObjects
{
    /// <summary>The members in the order given; null where the value is no object.</summary>
    public static IEnumerable<KeyValuePair<string, object?>>? MembersOf(object? value) => value switch
    {
        InputObject input => input.Values,
        IReadOnlyDictionary<string, object?> any => any,
        _ => null,
    };
}
