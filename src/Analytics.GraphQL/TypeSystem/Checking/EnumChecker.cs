namespace Analytics.GraphQL.TypeSystem;

internal static class EnumChecker
{
    public static void Check(EnumType type, List<string> faults)
    {
        MemberRules.CheckCount(type.Values, $"Enum type {type} must define one or more values.", faults);
        MemberRules.CheckOnce(type.Values.Select(value => value.Name), name => $"Enum value \"{type}.{name}\" can only be defined once.", faults);
        foreach (var value in type.Values)
        {
            NameRules.Check(value.Name, faults);
            if (value.Name is "true" or "false" or "null")
            {
                faults.Add($"Enum values cannot be named: {value.Name}");
            }
        }
    }
}
