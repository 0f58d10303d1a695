using Analytics.GraphQL;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>A measure as it is selected.</summary>
internal sealed class MeasureSelection
{
    private static readonly Dictionary<string, FacetKind> Kinds =
        Enum.GetValues<FacetKind>().ToDictionary(kind => Names.Camel(kind.ToString()), StringComparer.Ordinal);

    public MeasureSelection(SelectedField field, ModelMeasure measure)
    {
        Field = field;
        Measure = measure;
        Facets = [.. field.Children.Where(child => KindOf(child.Name) is not null)];
    }

    public SelectedField Field { get; }

    public ModelMeasure Measure { get; }

    /// <summary>The facets, in the order selected.</summary>
    public IReadOnlyList<SelectedField> Facets { get; }

    /// <summary>The kinds of facets, by the names of their fields.</summary>
    public static IEnumerable<string> KindNames => Kinds.Keys;

    /// <summary>The facet of a field's name; null where it is none.</summary>
    public static FacetKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;
}
