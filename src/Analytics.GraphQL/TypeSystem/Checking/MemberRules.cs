namespace Analytics.GraphQL.TypeSystem;

/// <summary>Rules that hold for the members of every kind of type.</summary>
internal static class MemberRules
{
    public static void CheckCount<T>(IReadOnlyList<T> members, string fault, List<string> faults)
    {
        if (members.Count == 0)
        {
            faults.Add(fault);
        }
    }

    public static void CheckOnce(IEnumerable<string> names, Func<string, string> fault, List<string> faults) =>
        faults.AddRange(names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => fault(group.Key)));
}
