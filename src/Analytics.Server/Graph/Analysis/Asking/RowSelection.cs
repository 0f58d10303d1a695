using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>What is selected of rows or totals.</summary>
internal sealed class RowSelection
{
    public RowSelection(SelectedField field, PerspectiveCatalogue perspective)
    {
        Field = field;
        Bys = [.. field.Children.Where(child => child.Name == FieldNames.By)];
        Measures =
        [
            .. field.Children.Where(child => perspective.Measures.ContainsKey(child.Name))
                .Select(child => new MeasureSelection(child, perspective.Measures[child.Name])),
        ];
        DrillDowns = [.. field.Children.Where(child => child.Name == FieldNames.DrillDown).Select(child => new RowSelection(child, perspective))];
    }

    /// <summary>The field of the rows themselves.</summary>
    public SelectedField Field { get; }

    /// <summary>The fields of the keys: several only under aliases.</summary>
    public IReadOnlyList<SelectedField> Bys { get; }

    /// <summary>The measures, in the order selected.</summary>
    public IReadOnlyList<MeasureSelection> Measures { get; }

    /// <summary>The drill-downs, in the order selected.</summary>
    public IReadOnlyList<RowSelection> DrillDowns { get; }

    /// <summary>The keys that a field of keys selects, each once, in the order selected.</summary>
    public static IEnumerable<SelectedField> KeysOf(SelectedField by) =>
        by.Children.Where(child => child.Name != FieldNames.TypeName).DistinctBy(child => child.Name);
}
