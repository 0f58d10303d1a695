using Analytics.Semantics.Binding;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Planning;

/// <summary>Tells where a fact cannot answer in a context: its grain is too coarse, or it does not lead to a dimension.</summary>
internal sealed class FactCheck(PerspectiveIndex index, FaultSink faults)
{
    /// <summary>Whether the measure's fact can answer.</summary>
    public bool CanAnswer(Measure measure, FilterContext context, QueryPath path)
    {
        var layout = index.LayoutOf(measure.Fact);
        if (!layout.Fact.Levels.Contains(context.Level.Name))
        {
            faults.Add(
                QueryCodes.GrainTooCoarse,
                path,
                $"'{measure.Name}' is not stated by {context.Level.Name}; it is by {string.Join(", ", layout.Fact.Levels)}.",
                [.. layout.Fact.Levels]);
            return false;
        }

        var used = context.Keys.Concat(context.Filters.SelectMany(filter => filter.Keys)).DistinctBy(key => key.Name);
        var unrelated = used.Where(key => !layout.LeadsTo(key.Dimension.Name)).ToList();
        foreach (var key in unrelated)
        {
            faults.Add(
                QueryCodes.DimensionUnrelated,
                path,
                $"'{measure.Name}' is not stated by {key.Dimension.Name}; leave '{key}' out, or drop its filter for this measure with ignore: [{key}].");
        }

        return unrelated.Count == 0;
    }
}
