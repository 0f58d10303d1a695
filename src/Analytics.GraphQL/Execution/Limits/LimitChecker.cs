using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Execution;

/// <summary>Checks the limits of an operation that need no variables.</summary>
internal sealed class LimitChecker(GraphQLOptions options)
{
    /// <summary>How deep the lists of types and fields of an introspection may nest: one more each time multiplies the answer by the schema.</summary>
    public const int MaxIntrospectionLists = 2;

    /// <summary>An error for every limit that the operation passes.</summary>
    public IReadOnlyList<GraphQLError> Check(OperationDefinitionNode operation, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        var meter = new DocumentMeter(fragments);
        var measure = meter.Of(operation.SelectionSet);
        var errors = new List<GraphQLError>();
        Check(errors, operation, ErrorCodes.TooManyFields, "selects {0} fields", measure.Fields, options.MaxFields);
        Check(errors, operation, ErrorCodes.DepthExceeded, "is {0} fields deep", measure.Depth, options.MaxDepth);
        Check(errors, operation, ErrorCodes.TooManyAliases, "has {0} aliases", measure.Aliases, options.MaxAliases);
        Check(errors, operation, ErrorCodes.TooManyRootFields, "has {0} root fields", measure.Width, options.MaxRootFields);
        if (meter.Introspection is { } asked && !options.Introspection)
        {
            errors.Add(At(asked, "Introspection is switched off.", ErrorCodes.IntrospectionDisabled));
        }

        if (meter.DeepIntrospection is { } deep)
        {
            errors.Add(At(deep, $"Introspection nests its lists deeper than {MaxIntrospectionLists}.", ErrorCodes.DepthExceeded));
        }

        return errors;
    }

    private static void Check(List<GraphQLError> errors, OperationDefinitionNode operation, string code, string what, int found, int limit)
    {
        if (found > limit)
        {
            var text = what.Replace("{0}", found.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
            errors.Add(At(operation, $"The operation {text}; at most {limit} are allowed.", code) with
            {
                Extensions = new Dictionary<string, object?> { ["found"] = found, ["limit"] = limit },
            });
        }
    }

    private static GraphQLError At(SyntaxNode node, string message, string code) => new(message, code) { Locations = [node.Location] };
}
