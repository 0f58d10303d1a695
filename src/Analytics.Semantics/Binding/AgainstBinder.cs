using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Looks up the other perspective of a comparison: it must offer the measure, and everything that is grouped and filtered by.</summary>
internal sealed class AgainstBinder(PerspectiveIndex index, IReadOnlyDictionary<string, PerspectiveIndex> perspectives, FaultSink faults)
{
    public BoundFacet Bind(FacetRequest facet, ModelMeasure measure, FilterContext context)
    {
        var path = facet.Path.Then("perspective");
        var others = perspectives.Keys.Where(name => name != index.Perspective.Name).ToList();
        var name = facet.Perspective ?? "";
        if (!others.Contains(name))
        {
            faults.Add(
                QueryCodes.UnknownPerspective,
                path,
                $"There is no other perspective '{Suggestion.Shorten(name)}'; {Suggestion.For(name, others)}",
                Suggestion.Near(name, others));
            return new BoundFacet(facet, null, null);
        }

        var other = perspectives[name];
        if (!other.Measures.ContainsKey(measure.Name))
        {
            faults.Add(QueryCodes.UnknownMeasure, path, $"'{name}' has no '{measure.Name}' to set against this one.");
        }

        CheckKeys(other, context, path);
        return new BoundFacet(facet, context, null, other);
    }

    private void CheckKeys(PerspectiveIndex other, FilterContext context, QueryPath path)
    {
        var used = context.Keys.Concat(context.Filters.SelectMany(filter => filter.Keys)).Distinct();
        foreach (var key in used.Where(key => !other.Keys.ContainsKey(key.Name)))
        {
            faults.Add(
                QueryCodes.DimensionUnrelated,
                path,
                $"'{other.Perspective.Name}' does not know '{key}', so its figures cannot be set against these; leave '{key}' out, or drop its filter for this measure with ignore: [{key}].");
        }
    }
}
