using Analytics.Semantics.Binding;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Reads the numbers of an answer's columns.</summary>
internal static class Numbers
{
    /// <summary>The number of a row at a path; null where there is none.</summary>
    public static decimal? Read(IReadOnlyList<MeasureColumn> measures, BoundPath path, int row)
    {
        var measure = measures[path.Measure];
        return ResultLeaves.Read(path.Facet < 0 ? measure.Figures[row] : measure.Facets[path.Facet].Values[row], path.Leaf);
    }
}
