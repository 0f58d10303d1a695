namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds faults in arguments and in the fields of input objects.</summary>
internal static class InputChecker
{
    private const int MaxFaultsOfDefault = 20;

    public static void CheckArguments(IReadOnlyList<InputValue> arguments, string owner, List<string> faults)
    {
        MemberRules.CheckOnce(arguments.Select(argument => argument.Name), name => $"Argument \"{owner}({name}:)\" can only be defined once.", faults);
        foreach (var argument in arguments)
        {
            CheckInput(argument, $"{owner}({argument.Name}:)", "argument", faults);
        }
    }

    public static void Check(InputObjectType type, List<string> faults)
    {
        MemberRules.CheckCount(type.Fields, $"Input Object type {type} must define one or more fields.", faults);
        MemberRules.CheckOnce(type.Fields.Select(field => field.Name), name => $"Field \"{type}.{name}\" can only be defined once.", faults);
        foreach (var field in type.Fields)
        {
            CheckInput(field, $"{type}.{field.Name}", "input field", faults);
            if (type.IsOneOf && field.Type is NonNullType)
            {
                faults.Add($"OneOf input field {type}.{field.Name} must be nullable.");
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                faults.Add($"OneOf input field {type}.{field.Name} cannot have a default value.");
            }
        }
    }

    private static void CheckInput(InputValue input, string place, string kind, List<string> faults)
    {
        NameRules.Check(input.Name, faults);
        if (!input.Type.Named.IsInput)
        {
            faults.Add($"The type of {place} must be Input Type but got: {input.Type}.");
            return;
        }

        if (input.IsRequired && input.DeprecationReason is not null)
        {
            faults.Add($"Required {kind} {place} cannot be deprecated.");
        }

        if (input.DefaultValue is not null)
        {
            var found = new InputFaults(MaxFaultsOfDefault, suggestions: true);
            new LiteralChecker(found).Check(input.DefaultValue, input.Type);
            faults.AddRange(found.Found.Select(fault => $"{place} has invalid default value{InputPath.Describe(fault.Path)}: {fault.Message}"));
        }
    }
}
