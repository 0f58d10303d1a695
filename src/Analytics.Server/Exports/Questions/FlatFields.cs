using Analytics.GraphQL;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Tabular;

namespace Analytics.Server.Exports.Questions;

/// <summary>Makes columns of the values that are selected of a measure's figure and facets.</summary>
/// <param name="model">The model.</param>
/// <param name="measure">The measure.</param>
internal sealed class FlatFields(SemanticModel model, ModelMeasure measure)
{
    private readonly FieldsReader _fields = new(model, new QuestionFaults());

    /// <summary>The columns of a field and of those below it; null for what is no single value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">What the column is called.</param>
    /// <param name="facet">The facet that the field is of; null: the figure itself.</param>
    /// <param name="read">Finds the figure or facet in a row.</param>
    /// <param name="path">The field's path within the figure or facet; null: its name.</param>
    public IEnumerable<(SelectedField Field, string Name, TableColumn? Column)> Read(
        SelectedField field, string name, FacetKind? facet, Func<RowAt, object> read, string? path = null)
    {
        if (facet == FacetKind.Against && model.Perspectives.TryGetValue(field.Name, out var perspective))
        {
            return field.Children.SelectMany(child => ReadSide(child, $"{name}.{child.ResponseName}", perspective, read));
        }

        path ??= field.Name;
        var known = TableLeaves.All(facet).Select(leaf => leaf.Name).ToList();
        if (known.Contains(path))
        {
            var column = _fields.Read(measure, facet, [path], read, QueryPath.Root).Single();
            return [(field, name, column with { Name = name })];
        }

        return known.Exists(leaf => leaf.StartsWith(path + ".", StringComparison.Ordinal))
            ? field.Children.SelectMany(child => Read(child, $"{name}.{child.ResponseName}", facet, read, $"{path}.{child.Name}"))
            : [(field, name, null)];
    }

    // One side of a comparison is a figure, and null where the other perspective is another one.
    private IEnumerable<(SelectedField Field, string Name, TableColumn? Column)> ReadSide(
        SelectedField field, string name, Perspective perspective, Func<RowAt, object> read)
    {
        foreach (var (below, called, column) in Read(field, name, null, row => FigureOf(row)!))
        {
            yield return (below, called, column is null ? null : column with
            {
                Label = FacetLabels.Join(perspective.Label, column.Label),
                Read = row => FigureOf(row) is null ? null : column.Read(row),
            });
        }

        Figure? FigureOf(RowAt row) => ((Comparison)read(row)).Of(perspective.Name);
    }
}
