using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds everything that is wrong with a literal for its type.</summary>
/// <param name="faults">Receives what is wrong.</param>
/// <param name="variables">The variables' values; null before they are known: variables then fit everywhere.</param>
internal sealed class LiteralChecker(InputFaults faults, VariableValues? variables = null)
{
    public void Check(ValueNode literal, GraphQLType type, InputPath? path = null)
    {
        if (literal is VariableNode variable)
        {
            CheckVariable(variable, type, path);
        }
        else if (type is NonNullType required)
        {
            if (literal is NullValueNode)
            {
                faults.Add($"Expected value of non-null type \"{type}\" not to be null.", path, literal);
                return;
            }

            Check(literal, required.OfType, path);
        }
        else if (literal is not NullValueNode && !faults.IsFull)
        {
            CheckNullable(literal, type, path);
        }
    }

    private void CheckNullable(ValueNode literal, GraphQLType type, InputPath? path)
    {
        switch (type)
        {
            case ListType list when literal is ListValueNode items:
                for (var index = 0; index < items.Values.Count; index++)
                {
                    Check(items.Values[index], list.OfType, new InputPath(path, index));
                }

                break;
            case ListType list:
                Check(literal, list.OfType, path);
                break;
            case InputObjectType input when literal is ObjectValueNode value:
                CheckObject(value, input, path);
                break;
            case InputObjectType:
                faults.Add($"Expected value of type \"{type}\" to be an object, found: {Inspection.Of(literal)}.", path, literal);
                break;
            default:
                CheckLeaf(literal, type.Named, path);
                break;
        }
    }

    private void CheckVariable(VariableNode variable, GraphQLType type, InputPath? path)
    {
        if (variables is null || type is not NonNullType)
        {
            return;
        }

        var name = variable.Name.Value;
        if (!variables.TryGet(name, out var value))
        {
            faults.Add($"Expected variable \"${name}\" provided to type \"{type}\" to provide a runtime value.", path, variable);
        }
        else if (value is null)
        {
            faults.Add($"Expected variable \"${name}\" provided to non-null type \"{type}\" not to be null.", path, variable);
        }
    }

    private void CheckObject(ObjectValueNode literal, InputObjectType type, InputPath? path)
    {
        foreach (var field in type.Fields)
        {
            // Of a field that is given twice, which is an error of its own, the last counts.
            var given = literal.Fields.LastOrDefault(candidate => candidate.Name.Value == field.Name);
            if (given is not null)
            {
                CheckField(literal, field, given.Value, type, path);
            }
            else if (field.IsRequired)
            {
                faults.AddMissingField(type, field, Inspection.Of(literal), path, literal);
            }
        }

        var found = new Lazy<string>(() => Inspection.Of(literal));
        foreach (var unknown in literal.Fields.Where(field => type.FindField(field.Name.Value) is null).TakeWhile(_ => !faults.IsFull))
        {
            faults.AddUnknownField(type, unknown.Name.Value, found.Value, path, unknown);
        }

        if (type.IsOneOf)
        {
            CheckOneOf(literal, type, path);
        }
    }

    private void CheckField(ObjectValueNode literal, InputValue field, ValueNode value, InputObjectType type, InputPath? path)
    {
        if (value is VariableNode variable && variables is not null)
        {
            var name = variable.Name.Value;
            var isGiven = variables.TryGet(name, out var coerced);
            if (type.IsOneOf && coerced is null)
            {
                var fault = isGiven ? "not to be null" : "to provide a runtime value";
                faults.Add($"Expected variable \"${name}\" provided to field \"{field.Name}\" for OneOf Input Object type \"{type}\" {fault}.", path, literal);
            }
            else if (!isGiven && !field.IsRequired)
            {
                return;
            }
        }

        Check(value, field.Type, new InputPath(path, field.Name));
    }

    private void CheckOneOf(ObjectValueNode literal, InputObjectType type, InputPath? path)
    {
        var known = literal.Fields.Where(field => type.FindField(field.Name.Value) is not null).ToArray();
        if (known.Length != 1)
        {
            faults.AddNotOneOf(type, path, literal);
        }
        else if (known[0].Value is NullValueNode)
        {
            faults.AddNotOneOf(type, new InputPath(path, known[0].Name.Value), literal);
        }
    }

    private void CheckLeaf(ValueNode literal, NamedType leaf, InputPath? path)
    {
        try
        {
            _ = LeafCoercion.Parse(leaf, VariableReplacement.Apply(literal, variables), faults.Suggestions);
        }
        catch (CoercionException fault)
        {
            faults.Add(fault.Message, path, literal);
        }
    }
}
