using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Validation;

/// <summary>Where the validator means to differ from graphql-js 17.1.0.</summary>
internal static partial class ArguedDifferences
{
    /// <summary>What one side alone reports, without the differences that are meant; the first and the last kind aside, the verdict is the same.</summary>
    public static IReadOnlyList<string> Remove(DocumentNode document, IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var theirs = expected.ToList();
        var ours = actual.Where(error => !IsInfinite(error)).Select(error => Complete(error, expected)).ToList();
        ours.RemoveAll(error => IsNullableForOneOf(error) && !theirs.Contains(error));
        if (document.Definitions.Any(definition => definition is not ExecutableDefinitionNode))
        {
            theirs = [.. theirs.Select(WithoutSuggestedType)];
            ours = [.. ours.Select(WithoutSuggestedType)];
            theirs.RemoveAll(error => IsUnknownType(error) && !ours.Contains(error));
            ours.RemoveAll(error => IsUnknownType(error) && !theirs.Contains(error) && document.Definitions
                .OfType<TypeDefinitionNode>().Any(type => error.StartsWith($"Unknown type \"{type.Name.Value}\"", StringComparison.Ordinal)));
        }

        return theirs.SequenceEqual(ours)
            ? []
            : [.. theirs.Except(ours).Select(error => $"- {error}"), .. ours.Except(theirs).Select(error => $"+ {error}"), .. Order(theirs, ours)];
    }

    /// <summary>A Float is a finite number (specification 3.5.2); graphql-js reads 1e400 as infinity.</summary>
    private static bool IsInfinite(string error) =>
        NotNumeric().Match(error) is { Success: true } match
        && double.IsInfinity(double.Parse(match.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>A literal that a message repeats is cut off after 1,000 characters; graphql-js repeats it whole.</summary>
    private static string Complete(string error, IReadOnlyList<string> expected) =>
        CutOff().Match(error) is { Success: true } match
        && expected.FirstOrDefault(whole => whole.StartsWith(match.Groups[1].Value, StringComparison.Ordinal)
            && whole.EndsWith(match.Groups[2].Value, StringComparison.Ordinal)) is { } found
            ? found
            : error;

    /// <summary>A variable in a field of a OneOf input object must not be nullable (5.8.5); graphql-js forgets it where the object's type is non-null.</summary>
    private static bool IsNullableForOneOf(string error) => error.Contains("but must be non-nullable to be used for OneOf", StringComparison.Ordinal);

    /// <summary>A type system definition in a request is refused as such; graphql-js also checks the types that it names, and knows the type that it defines.</summary>
    private static bool IsUnknownType(string error) => error.StartsWith("Unknown type", StringComparison.Ordinal);

    private static string WithoutSuggestedType(string error) =>
        IsUnknownType(error) ? SuggestedTypes().Replace(error, ".") : error;

    private static IEnumerable<string> Order(List<string> theirs, List<string> ours) =>
        theirs.Order(StringComparer.Ordinal).SequenceEqual(ours.Order(StringComparer.Ordinal)) ? ["The order differs."] : [];

    [GeneratedRegex(@"^Float cannot represent non numeric value: (-?[0-9.eE+-]+) \(")]
    private static partial Regex NotNumeric();

    [GeneratedRegex(@"^(.*ound: .{1000})….*( \([0-9:, ]*\))$", RegexOptions.Singleline)]
    private static partial Regex CutOff();

    [GeneratedRegex(@"\. Did you mean [^?]*\?")]
    private static partial Regex SuggestedTypes();
}
