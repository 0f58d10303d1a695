namespace Analytics.GraphQL.TypeSystem;

/// <summary>Finds faults in the fields of an object or interface type.</summary>
internal static class FieldsChecker
{
    public static void Check(FieldsType type, List<string> faults)
    {
        MemberRules.CheckCount(type.Fields, $"Type {type} must define one or more fields.", faults);
        MemberRules.CheckOnce(type.Fields.Select(field => field.Name), name => $"Field \"{type}.{name}\" can only be defined once.", faults);
        foreach (var field in type.Fields)
        {
            NameRules.Check(field.Name, faults);
            if (!field.Type.Named.IsOutput)
            {
                faults.Add($"The type of {type}.{field.Name} must be Output Type but got: {field.Type}.");
            }

            InputChecker.CheckArguments(field.Arguments, $"{type}.{field.Name}", faults);
        }
    }
}
