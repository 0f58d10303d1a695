using System.Buffers;
using System.Text.Json;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;
using Microsoft.Extensions.Primitives;

namespace Analytics.GraphQL.Execution;

/// <summary>Reads the variables of an operation from the parameters of an address.</summary>
internal static class VariableParameters
{
    /// <exception cref="GraphQLException">A parameter is no variable, or cannot be read as its type; every fault is listed.</exception>
    public static JsonElement Read(Schema schema, OperationDefinitionNode operation, IEnumerable<KeyValuePair<string, StringValues>> parameters)
    {
        var types = operation.VariableDefinitions.ToDictionary(
            node => node.Variable.Name.Value, node => TypeReference.Resolve(node.Type, schema.FindType)!, StringComparer.Ordinal);
        var errors = new List<GraphQLError>();
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            foreach (var (name, values) in parameters)
            {
                WriteMember(json, types, name, values, errors);
            }

            json.WriteEndObject();
        }

        return errors.Count == 0 ? JsonElement.Parse(output.WrittenSpan) : throw new GraphQLException(errors);
    }

    private static void WriteMember(Utf8JsonWriter json, Dictionary<string, GraphQLType> types, string name, StringValues values, List<GraphQLError> errors)
    {
        if (!types.TryGetValue(name, out var type))
        {
            errors.Add(new GraphQLError($"'{name}' is no variable.{Suggestions.DidYouMean(name, types.Keys)}", ErrorCodes.UnknownVariable));
            return;
        }

        json.WritePropertyName(name);
        if (ParameterValue.Write(json, type, values) is { } expected)
        {
            json.WriteNullValue();
            errors.Add(new GraphQLError($"'{name}' of type \"{type}\" takes {expected}; it is '{Shorten(values.ToString())}'.", ErrorCodes.Variable));
        }
    }

    private static string Shorten(string text) => text.Length <= 50 ? text : text[..50] + "…";
}
