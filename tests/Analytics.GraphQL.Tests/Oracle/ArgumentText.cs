using System.Globalization;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>Coerced arguments as one text, the same in C# and JavaScript; numbers by their bits.</summary>
internal static class ArgumentText
{
    public static string Of(IReadOnlyList<InputValue> inputs, object?[] values) => string.Join(',', inputs
        .Zip(values)
        .Where(pair => !ReferenceEquals(pair.Second, ResolverContext.Missing))
        .Select(pair => $"{pair.First.Name}={Of(pair.Second)}"));

    private static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"{text.Length}:{text}",
        bool flag => flag ? "true" : "false",
        InputObject input => Members(input.Fields.Select(field => (field.Key.Name, field.Value))),
        IReadOnlyDictionary<string, object?> members => Members(members.Select(member => (member.Key, member.Value))),
        object?[] items => $"[{string.Join(',', items.Select(Of))}]",
        _ => "#" + BitConverter.DoubleToUInt64Bits(Convert.ToDouble(value, CultureInfo.InvariantCulture) + 0.0).ToString("x", CultureInfo.InvariantCulture),
    };

    private static string Members(IEnumerable<(string Name, object? Value)> members) =>
        $"{{{string.Join(',', members.Select(member => $"{member.Name}={Of(member.Value)}"))}}}";
}
