namespace Analytics.GraphQL.TypeSystem;

/// <summary>What a name may be.</summary>
internal static class NameRules
{
    public static void Check(string name, List<string> faults)
    {
        if (name.Length == 0)
        {
            faults.Add("Expected name to be a non-empty string.");
        }
        else if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            faults.Add($"Names must only contain [_a-zA-Z0-9] but \"{name}\" does not.");
        }
        else if (char.IsAsciiDigit(name[0]))
        {
            faults.Add($"Names must start with [_a-zA-Z] but \"{name}\" does not.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            faults.Add($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.");
        }
    }
}
