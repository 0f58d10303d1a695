namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds where a type does not keep the promises of the interfaces that it implements.</summary>
internal sealed class ImplementationChecker(Schema schema, List<string> faults)
{
    public void Check(FieldsType type)
    {
        var seen = new HashSet<InterfaceType>();
        foreach (var contract in type.Interfaces)
        {
            if (contract == type)
            {
                faults.Add($"Type {type} cannot implement itself because it would create a circular reference.");
            }
            else if (!seen.Add(contract))
            {
                faults.Add($"Type {type} can only implement {contract} once.");
            }
            else
            {
                CheckAncestors(type, contract);
                CheckFields(type, contract);
            }
        }
    }

    private void CheckAncestors(FieldsType type, InterfaceType contract)
    {
        foreach (var ancestor in contract.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            faults.Add(ancestor == type
                ? $"Type {type} cannot implement {contract} because it would create a circular reference."
                : $"Type {type} must implement {ancestor} because it is implemented by {contract}.");
        }
    }

    private void CheckFields(FieldsType type, InterfaceType contract)
    {
        foreach (var promised in contract.Fields)
        {
            var (theirs, ours) = ($"{contract}.{promised.Name}", $"{type}.{promised.Name}");
            if (type.FindField(promised.Name) is not { } field)
            {
                faults.Add($"Interface field {theirs} expected but {type} does not provide it.");
                continue;
            }

            if (!SubTypes.Includes(schema, promised.Type, field.Type))
            {
                faults.Add($"Interface field {theirs} expects type {promised.Type} but {ours} is type {field.Type}.");
            }

            CheckArguments(promised, theirs, field, ours);
            if (field.DeprecationReason is not null && promised.DeprecationReason is null)
            {
                faults.Add($"Interface field {theirs} is not deprecated, so implementation field {ours} must not be deprecated.");
            }
        }
    }

    private void CheckArguments(Field promised, string theirs, Field field, string ours)
    {
        foreach (var argument in promised.Arguments)
        {
            if (field.FindArgument(argument.Name) is not { } given)
            {
                faults.Add($"Interface field argument {theirs}({argument.Name}:) expected but {ours} does not provide it.");
            }
            else if (!SubTypes.AreEqual(argument.Type, given.Type))
            {
                faults.Add($"Interface field argument {theirs}({argument.Name}:) expects type {argument.Type} but {ours}({given.Name}:) is type {given.Type}.");
            }
        }

        foreach (var extra in field.Arguments.Where(extra => extra.IsRequired && promised.FindArgument(extra.Name) is null))
        {
            faults.Add($"Argument \"{ours}({extra.Name}:)\" must not be required type \"{extra.Type}\" if not provided by the Interface field \"{theirs}\".");
        }
    }
}
