using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Coerces the variables of one operation; types and defaults are looked up once, requests are coerced many times and at once.</summary>
internal sealed class VariableCoercion
{
    private const int MaxErrors = 50;

    private readonly VariableDefinition[] _definitions;
    private readonly bool _suggestions;

    public VariableCoercion(Schema schema, OperationDefinitionNode operation, bool suggestions = true)
    {
        _definitions = [.. operation.VariableDefinitions.Select(node => new VariableDefinition(schema, node))];
        _suggestions = suggestions;
    }

    /// <summary>Coerces the variables once; for repeated use make an instance.</summary>
    public static VariableValues? Coerce(
        Schema schema, OperationDefinitionNode operation, JsonElement variables, bool suggestions, out IReadOnlyList<GraphQLError> errors) =>
        new VariableCoercion(schema, operation, suggestions).Coerce(variables, out errors);

    /// <summary>The defaults of the variables that have one.</summary>
    public VariableValues Defaults()
    {
        var values = new VariableValues(_definitions.Length);
        Array.ForEach(_definitions, definition => definition.TryCoerce(default, values, out _));
        return values;
    }

    /// <summary>The values of all variables, or null and all errors; variables that the operation does not define are ignored.</summary>
    /// <param name="variables">An object, null, or undefined.</param>
    /// <param name="errors">Empty where values are returned.</param>
    public VariableValues? Coerce(JsonElement variables, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_definitions.Length == 0)
        {
            return VariableValues.None;
        }

        var values = new VariableValues(_definitions.Length);
        List<GraphQLError>? found = null;
        foreach (var definition in _definitions)
        {
            var given = default(JsonElement);
            _ = variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(definition.Name, out given);
            if (!definition.TryCoerce(given, values, out var refused))
            {
                found ??= [];
                if (refused is not null)
                {
                    found.Add(refused);
                    continue;
                }

                definition.Explain(given, new InputFaults(MaxErrors + 1 - found.Count, _suggestions), found);
            }
        }

        if (found is null)
        {
            return values;
        }

        errors = found.Count <= MaxErrors ? found : [.. found.Take(MaxErrors), TooMany];
        return null;
    }

    private static GraphQLError TooMany => new(
        "Too many errors processing variables, error limit reached. Execution aborted.", ErrorCodes.Variable);
}
