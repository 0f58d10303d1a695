using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL;

/// <summary>Writes a value of a response as JSON. What is written is not checked for form.</summary>
public sealed class ResultWriter
{
    private readonly ResponseWriter _response;
    private readonly JsonWriter _json;

    internal ResultWriter(ResponseWriter response, JsonWriter json)
    {
        _response = response;
        _json = json;
    }

    /// <summary>Writes JSON as it is.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json) => _json.WriteRaw(json);

    /// <summary>Writes the name of a member with what stands before it: <c>{"name":</c> for the first of an object, else <c>,"name":</c>.</summary>
    public void WriteName(SelectedField field, bool isFirst)
    {
        var selection = (FieldSelection)field;
        _json.WriteRaw(isFirst ? selection.FirstKey : selection.NextKey);
    }

    /// <summary>Writes the name of the type that has the field, as <c>__typename</c> gives it.</summary>
    public void WriteTypeName(SelectedField field) => _json.WriteString(field.ParentTypeName);

    /// <summary>Writes null.</summary>
    public void WriteNull() => _json.WriteNull();

    /// <summary>Writes true or false.</summary>
    public void WriteBoolean(bool value) => _json.WriteBoolean(value);

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long value) => _json.WriteNumber(value);

    /// <summary>Writes a decimal number without trailing zeros.</summary>
    public void WriteNumber(decimal value) => _json.WriteNumber(value);

    /// <summary>Writes a string.</summary>
    public void WriteString(ReadOnlySpan<char> value) => _json.WriteString(value);

    /// <summary>Goes into a field, so that errors below have it in their path.</summary>
    public void Enter(SelectedField field) => _response.Enter((FieldSelection)field);

    /// <summary>Goes into an item of the list that the innermost field gives.</summary>
    public void Enter(int index) => _response.Enter(index);

    /// <summary>Goes back out of what was last entered.</summary>
    public void Leave() => _response.Leave();

    /// <summary>Writes what the engine resolved for a row of a continuation. Where that must not be null and is, the whole self-written value becomes null.</summary>
    public void WriteContinuation(Continuation continuation, int row)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        if (!_response.WriteContinuation(continuation, row))
        {
            throw new NullPropagation();
        }
    }
}
