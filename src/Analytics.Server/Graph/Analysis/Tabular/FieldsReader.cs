using Analytics.Semantics;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>Makes the columns of a measure and of its facets.</summary>
/// <param name="model">The model.</param>
/// <param name="faults">Where faults are told.</param>
internal sealed class FieldsReader(SemanticModel model, QuestionFaults faults)
{
    /// <summary>The columns of the fields that are asked of a figure or facet.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="facet">The facet; null for the figure itself.</param>
    /// <param name="asked">The names of fields; null: those that are shown where none are named.</param>
    /// <param name="read">Finds the figure or facet in a row.</param>
    /// <param name="path">What the columns are called by.</param>
    public IEnumerable<TableColumn> Read(ModelMeasure measure, FacetKind? facet, IReadOnlyList<string>? asked, Func<RowAt, object> read, QueryPath path)
    {
        var leaves = TableLeaves.All(facet);
        foreach (var name in asked ?? TableLeaves.Shown(facet))
        {
            if (leaves.FirstOrDefault(leaf => leaf.Name == name) is { } leaf)
            {
                yield return Column(measure, facet, leaf, read, path);
                continue;
            }

            var known = leaves.Select(one => one.Name).ToList();
            faults.Add(
                QuestionCodes.UnknownField,
                path.Then("fields"),
                $"'{path}' has no field '{Suggestion.Shorten(name)}'; {Suggestion.For(name, known)}",
                Suggestion.Near(name, known));
        }
    }

    private TableColumn Column(ModelMeasure measure, FacetKind? facet, TableLeaf leaf, Func<RowAt, object> read, QueryPath path) =>
        new($"{path}.{leaf.Name}", ColumnRole.Measure, leaf.Type, row => leaf.Read(read(row)))
        {
            Label = FacetLabels.Join(measure.Label, facet is { } kind ? FacetLabels.Of(kind) : null, leaf.Label),
            Description = measure.Description,
            Scale = FacetScale.Of(measure, facet, leaf.Unit),
            Unit = leaf.Unit switch
            {
                LeafUnit.Measure => model.Units[measure.Unit].Label,
                LeafUnit.Percent => FacetFields.PercentSign,
                _ => null,
            },
            Additivity = facet is null && leaf.Unit == LeafUnit.Measure && measure is Measure stated ? stated.Additivity : new Dictionary<string, Additivity>(),
        };
}
