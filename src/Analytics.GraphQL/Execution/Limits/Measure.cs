namespace Analytics.GraphQL.Execution;

/// <summary>How large a selection set is, fragments spread out; saturating.</summary>
/// <param name="Fields">Its fields and all below.</param>
/// <param name="Aliases">The aliases among them.</param>
/// <param name="Depth">The longest way to a leaf, introspection counting nothing.</param>
/// <param name="Width">The fields of the set itself.</param>
/// <param name="Lists">The most introspection lists inside one another.</param>
internal readonly record struct Measure(int Fields, int Aliases, int Depth, int Width, int Lists)
{
    public Measure Beside(Measure other) => new(
        Sum(Fields, other.Fields),
        Sum(Aliases, other.Aliases),
        Math.Max(Depth, other.Depth),
        Sum(Width, other.Width),
        Math.Max(Lists, other.Lists));

    private static int Sum(int left, int right) => (int)Math.Min((long)left + right, int.MaxValue);
}
