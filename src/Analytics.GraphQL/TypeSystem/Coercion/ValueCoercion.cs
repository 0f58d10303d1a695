using System.Text.Json;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>
/// Turns input into the values that resolvers see: a scalar's <see cref="ScalarType.RuntimeType"/>, an enum's <see cref="EnumValue.Value"/>,
/// <c>object?[]</c> for a list, and <see cref="InputObject"/> or what <see cref="InputObjectType.Create"/> makes of it.
/// </summary>
internal static partial class ValueCoercion
{
    /// <summary>False where the value does not fit; <see cref="JsonValueChecker"/> then says why.</summary>
    public static bool TryCoerce(JsonElement value, GraphQLType type, out object? coerced)
    {
        coerced = null;
        var isNull = value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
        return type switch
        {
            NonNullType required => !isNull && TryCoerce(value, required.OfType, out coerced),
            _ when isNull => true,
            ListType list => TryCoerceList(value, list.OfType, out coerced),
            InputObjectType input => value.ValueKind == JsonValueKind.Object && TryCoerceObject(value, input, out coerced),
            _ => TryCoerceLeaf(value, type.Named, out coerced),
        };
    }

    private static bool TryCoerceList(JsonElement value, GraphQLType itemType, out object? coerced)
    {
        var isArray = value.ValueKind == JsonValueKind.Array;
        var items = new object?[isArray ? value.GetArrayLength() : 1];
        coerced = items;
        if (!isArray)
        {
            return TryCoerce(value, itemType, out items[0]);
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (!TryCoerce(item, itemType, out items[index++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryCoerceObject(JsonElement value, InputObjectType type, out object? coerced)
    {
        coerced = null;
        if (PartsOf(value, type, out var given) is not { } parts)
        {
            return false;
        }

        var fields = new List<KeyValuePair<InputValue, object?>>(given);
        for (var index = 0; index < parts.Length; index++)
        {
            var field = type.Fields[index];
            if (parts[index].ValueKind == JsonValueKind.Undefined)
            {
                if (!TryAddDefault(field, fields))
                {
                    return false;
                }

                continue;
            }

            if (!TryCoerce(parts[index], field.Type, out var fieldValue))
            {
                return false;
            }

            fields.Add(new(field, fieldValue));
        }

        return TryFinish(type, fields, given, out coerced);
    }

    // What is given for each field, undefined for nothing; null where a member is no field. One pass over the members:
    // to look for each field among them takes far longer, as types have many fields and most objects one member.
    private static JsonElement[]? PartsOf(JsonElement value, InputObjectType type, out int given)
    {
        var parts = new JsonElement[type.Fields.Count];
        given = 0;
        foreach (var member in value.EnumerateObject())
        {
            var index = type.IndexOf(member.Name);
            if (index < 0)
            {
                return null;
            }

            given += parts[index].ValueKind == JsonValueKind.Undefined ? 1 : 0;
            parts[index] = member.Value;
        }

        return parts;
    }

    private static bool TryAddDefault(InputValue field, List<KeyValuePair<InputValue, object?>> fields)
    {
        if (field.DefaultValue is not null)
        {
            fields.Add(new(field, field.CoercedDefault));
        }

        return !field.IsRequired;
    }

    private static bool TryFinish(InputObjectType type, List<KeyValuePair<InputValue, object?>> fields, int given, out object? coerced)
    {
        coerced = null;
        if (type.IsOneOf && (given != 1 || fields.Count != 1 || fields[0].Value is null))
        {
            return false;
        }

        var value = new InputObject(type, fields);
        coerced = type.Create is null ? value : type.Create(value);
        return true;
    }

    private static bool TryCoerceLeaf(JsonElement value, NamedType leaf, out object? coerced)
    {
        try
        {
            coerced = LeafCoercion.Parse(leaf, value, suggestions: false);
            return true;
        }
        catch (CoercionException)
        {
            coerced = null;
            return false;
        }
    }
}
