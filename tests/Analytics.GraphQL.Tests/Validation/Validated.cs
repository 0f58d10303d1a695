using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.GraphQL.TypeSystem;
using Analytics.GraphQL.Validation;

namespace Analytics.GraphQL.Tests.Validation;

/// <summary>Documents validated against the common schema; an error is shown as <c>message (line:column, line:column)</c>.</summary>
internal static class Validated
{
    public static Schema Schema { get; } = SchemaFromDocument.Build(GraphQLJsOracle.CommonSchema);

    public static string[] Errors(string document, string? rule = null, ValidationOptions? options = null, Schema? schema = null) =>
        [.. DocumentValidator.Validate(schema ?? Schema, Parser.Parse(document), options)
            .Where(error => rule is null || rule.Equals(error.Extensions?["rule"]))
            .Select(Show)];

    public static string Show(GraphQLError error) =>
        $"{error.Message} ({string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))})";
}
