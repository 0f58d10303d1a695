namespace Analytics.GraphQL.TypeSystem;

/// <summary>The way to a place inside an input value; null stands for the value itself.</summary>
/// <param name="Parent">The way up to the last step.</param>
/// <param name="Step">A field's name or a list index.</param>
internal sealed record InputPath(InputPath? Parent, object Step)
{
    /// <summary>The way as it stands in messages: <c> at .a[0]</c>, empty for the value itself.</summary>
    public static string Describe(InputPath? path)
    {
        var steps = new Stack<string>();
        for (; path is not null; path = path.Parent)
        {
            steps.Push(path.Step is int index ? $"[{index}]" : $".{path.Step}");
        }

        return steps.Count == 0 ? "" : " at " + string.Concat(steps);
    }
}
