using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>A variable of an operation, its type and default resolved against the schema.</summary>
internal sealed class VariableDefinition
{
    private readonly VariableDefinitionNode _node;
    private readonly GraphQLType? _type;
    private readonly bool _hasDefault;
    private readonly object? _default;

    public VariableDefinition(Schema schema, VariableDefinitionNode node)
    {
        _node = node;
        Name = node.Variable.Name.Value;
        _type = TypeReference.Resolve(node.Type, schema.FindType) is { Named.IsInput: true } type ? type : null;
        _hasDefault = node.DefaultValue is not null && _type is not null
            && ValueCoercion.TryCoerce(node.DefaultValue, _type, null, out _default);
    }

    public string Name { get; }

    /// <summary>Adds the value, if there is one; false where what was given, or not given, does not fit.</summary>
    /// <param name="given">What the request gives; undefined where it gives nothing.</param>
    /// <param name="values">Receives the value.</param>
    /// <param name="refused">The reason of the code behind an input object, where it refused what fits the type; otherwise <see cref="Explain"/> tells.</param>
    public bool TryCoerce(JsonElement given, VariableValues values, out GraphQLError? refused)
    {
        refused = null;
        try
        {
            return TryAdd(given, values);
        }
        catch (CoercionException fault)
        {
            refused = new GraphQLError($"Variable \"${Name}\" has invalid value: {fault.Message}", ErrorCodes.Variable) { Locations = [_node.Location] };
        }
        catch (GraphQLException fault)
        {
            refused = fault.Error with { Locations = [_node.Location] };
        }

        return false;
    }

    /// <summary>Adds an error for each fault of a value that did not fit.</summary>
    public void Explain(JsonElement given, InputFaults faults, List<GraphQLError> errors)
    {
        if (_type is null)
        {
            errors.Add(new GraphQLError(
                $"Variable \"${Name}\" expected value of type \"{SyntaxPrinter.Print(_node.Type)}\" which cannot be used as an input type.",
                ErrorCodes.Variable)
            { Locations = [_node.Type.Location] });
            return;
        }

        var isDefault = given.ValueKind == JsonValueKind.Undefined && _node.DefaultValue is not null;
        if (isDefault)
        {
            new LiteralChecker(faults).Check(_node.DefaultValue!, _type);
        }
        else
        {
            JsonValueChecker.Check(given, _type, faults);
        }

        errors.AddRange(faults.Found.Select(fault => new GraphQLError(
            $"Variable \"${Name}\" has invalid {(isDefault ? "default " : "")}value{InputPath.Describe(fault.Path)}: {fault.Message}",
            ErrorCodes.Variable)
        { Locations = [_node.Location] }));
    }

    private bool TryAdd(JsonElement given, VariableValues values)
    {
        if (_type is null)
        {
            return false;
        }

        if (given.ValueKind != JsonValueKind.Undefined)
        {
            var fits = ValueCoercion.TryCoerce(given, _type, out var value);
            values.Add(Name, value, given);
            return fits;
        }

        if (_hasDefault)
        {
            values.Add(Name, _default, _node.DefaultValue!);
        }

        return _hasDefault || (_node.DefaultValue is null && _type is not NonNullType);
    }
}
