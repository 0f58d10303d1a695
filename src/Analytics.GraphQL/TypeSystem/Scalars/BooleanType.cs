using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed class BooleanType() : ScalarType("Boolean")
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override Type RuntimeType => typeof(bool);

    public override object ParseLiteral(ValueNode literal) =>
        literal is BooleanValueNode flag ? Box(flag.Value) : throw NotBoolean(Inspection.Of(literal));

    public override object ParseJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        _ => throw NotBoolean(Inspection.Of(value)),
    };

    public override void Write(JsonWriter writer, object value) =>
        writer.WriteBoolean(value is bool flag ? flag : throw NotBoolean(Inspection.Of(value)));

    private static object Box(bool value) => value ? True : False;

    private static CoercionException NotBoolean(string found) => new($"Boolean cannot represent a non boolean value: {found}");
}
