using Analytics.GraphQL;
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
}
