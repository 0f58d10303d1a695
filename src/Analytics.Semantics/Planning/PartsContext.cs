using Analytics.Semantics.Binding;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>The context of the parts of a context's cells: the members one level down, where all of them are known.</summary>
internal static class PartsContext
{
    /// <summary>The context, its last key that of the members; null where there are no such parts.</summary>
    public static FilterContext? Of(PerspectiveIndex index, FactLayout layout, FilterContext context)
    {
        if (index.Below(context.Level) is not { } below
            || index.DimensionOf(below) is not { Members: MemberList.Complete } dimension
            || !layout.Fact.Levels.Contains(below.Name)
            || !index.Keys.TryGetValue(dimension.Name, out var key))
        {
            return null;
        }

        return (context with { Level = below, Keys = [.. context.Keys, key] }).WithGrain();
    }
}
