using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal static partial class ValueCoercion
{
    /// <summary>False where the literal does not fit, or a variable in it has no value that fits; <see cref="LiteralChecker"/> then says why.</summary>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues? variables, out object? coerced)
    {
        coerced = null;
        if (literal is VariableNode variable)
        {
            return variables is not null && variables.TryGet(variable.Name.Value, out coerced) && (coerced is not null || type is not NonNullType);
        }

        var isNull = literal is NullValueNode;
        return type switch
        {
            NonNullType required => !isNull && TryCoerce(literal, required.OfType, variables, out coerced),
            _ when isNull => true,
            ListType list => TryCoerceList(literal, list.OfType, variables, out coerced),
            InputObjectType input => literal is ObjectValueNode value && TryCoerceObject(value, input, variables, out coerced),
            _ => TryCoerceLeaf(literal, type.Named, variables, out coerced),
        };
    }

    private static bool TryCoerceList(ValueNode literal, GraphQLType itemType, VariableValues? variables, out object? coerced)
    {
        var list = literal as ListValueNode;
        var items = new object?[list?.Values.Count ?? 1];
        coerced = items;
        if (list is null)
        {
            return TryCoerce(literal, itemType, variables, out items[0]);
        }

        for (var index = 0; index < items.Length; index++)
        {
            // An absent variable is a null item where the list allows one.
            if (!TryCoerce(list.Values[index], itemType, variables, out items[index])
                && (itemType is NonNullType || !IsAbsent(list.Values[index], variables)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryCoerceObject(ObjectValueNode literal, InputObjectType type, VariableValues? variables, out object? coerced)
    {
        coerced = null;
        if (literal.Fields.Any(field => type.FindField(field.Name.Value) is null))
        {
            return false;
        }

        var fields = new List<KeyValuePair<InputValue, object?>>(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            var part = FindField(literal, field.Name);
            if (part is null || IsAbsent(part, variables))
            {
                if (!TryAddDefault(field, fields))
                {
                    return false;
                }

                continue;
            }

            if (!TryCoerce(part, field.Type, variables, out var value))
            {
                return false;
            }

            fields.Add(new(field, value));
        }

        return TryFinish(type, fields, literal.Fields.Count, out coerced);
    }

    private static bool IsAbsent(ValueNode literal, VariableValues? variables) =>
        literal is VariableNode variable && variables?.TryGet(variable.Name.Value, out _) != true;

    private static ValueNode? FindField(ObjectValueNode literal, string name)
    {
        // Of a field that is given twice, which validation refuses, the last counts.
        for (var index = literal.Fields.Count - 1; index >= 0; index--)
        {
            if (literal.Fields[index].Name.Value == name)
            {
                return literal.Fields[index].Value;
            }
        }

        return null;
    }

    private static bool TryCoerceLeaf(ValueNode literal, NamedType leaf, VariableValues? variables, out object? coerced)
    {
        try
        {
            coerced = LeafCoercion.Parse(leaf, VariableReplacement.Apply(literal, variables), suggestions: false);
            return true;
        }
        catch (CoercionException)
        {
            coerced = null;
            return false;
        }
    }
}
