using System.Text.Json;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds everything that is wrong with a JSON value for its type.</summary>
internal static class JsonValueChecker
{
    public static void Check(JsonElement value, GraphQLType type, InputFaults faults, InputPath? path = null)
    {
        if (faults.IsFull)
        {
            return;
        }

        if (type is NonNullType required)
        {
            CheckRequired(value, required, faults, path);
        }
        else if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return;
        }
        else if (type is ListType list)
        {
            CheckList(value, list.OfType, faults, path);
        }
        else if (type is InputObjectType input)
        {
            CheckObject(value, input, faults, path);
        }
        else
        {
            CheckLeaf(value, type.Named, faults, path);
        }
    }

    private static void CheckRequired(JsonElement value, NonNullType type, InputFaults faults, InputPath? path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Undefined:
                faults.Add($"Expected a value of non-null type \"{type}\" to be provided.", path);
                break;
            case JsonValueKind.Null:
                faults.Add($"Expected value of non-null type \"{type}\" not to be null.", path);
                break;
            default:
                Check(value, type.OfType, faults, path);
                break;
        }
    }

    private static void CheckList(JsonElement value, GraphQLType itemType, InputFaults faults, InputPath? path)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Check(value, itemType, faults, path);
            return;
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(item, itemType, faults, new InputPath(path, index++));
            if (faults.IsFull)
            {
                return;
            }
        }
    }

    private static void CheckObject(JsonElement value, InputObjectType type, InputFaults faults, InputPath? path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"Expected value of type \"{type}\" to be an object, found: {Inspection.Of(value)}.", path);
            return;
        }

        foreach (var field in type.Fields)
        {
            if (value.TryGetProperty(field.Name, out var part))
            {
                Check(part, field.Type, faults, new InputPath(path, field.Name));
            }
            else if (field.IsRequired)
            {
                faults.AddMissingField(type, field, Inspection.Of(value), path);
            }
        }

        var known = CheckNames(value, type, faults, path);
        if (type.IsOneOf)
        {
            CheckOneOf(value, known, type, faults, path);
        }
    }

    private static List<string> CheckNames(JsonElement value, InputObjectType type, InputFaults faults, InputPath? path)
    {
        var known = new List<string>();
        foreach (var member in value.EnumerateObject())
        {
            if (faults.IsFull)
            {
                break;
            }

            if (type.FindField(member.Name) is null)
            {
                faults.AddUnknownField(type, member.Name, Inspection.Of(value), path);
            }
            else if (!known.Contains(member.Name))
            {
                known.Add(member.Name);
            }
        }

        return known;
    }

    private static void CheckOneOf(JsonElement value, List<string> known, InputObjectType type, InputFaults faults, InputPath? path)
    {
        if (known.Count != 1)
        {
            faults.AddNotOneOf(type, path);
        }

        if (known.Count > 0 && value.GetProperty(known[0]).ValueKind == JsonValueKind.Null)
        {
            faults.AddNotOneOf(type, new InputPath(path, known[0]));
        }
    }

    private static void CheckLeaf(JsonElement value, NamedType leaf, InputFaults faults, InputPath? path)
    {
        try
        {
            _ = LeafCoercion.Parse(leaf, value, faults.Suggestions);
        }
        catch (CoercionException fault)
        {
            faults.Add(fault.Message, path);
        }
    }
}
