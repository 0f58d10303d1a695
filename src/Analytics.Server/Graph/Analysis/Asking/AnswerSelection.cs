using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>What is selected of an answer.</summary>
internal sealed class AnswerSelection
{
    public AnswerSelection(SelectedField root, PerspectiveCatalogue perspective)
    {
        Root = root;
        Perspective = perspective;
        Rows = Find(FieldNames.Rows);
        Rests = Find(FieldNames.Rest);
        Totals = Find(FieldNames.Totals);
        IsExplained = root.Children.Any(child => child.Name == FieldNames.Explain);
    }

    public SelectedField Root { get; }

    public PerspectiveCatalogue Perspective { get; }

    /// <summary>The rows: several under aliases are a fault.</summary>
    public IReadOnlyList<RowSelection> Rows { get; }

    /// <summary>The rest of the rows: several under aliases are a fault.</summary>
    public IReadOnlyList<RowSelection> Rests { get; }

    /// <summary>The totals, in the order selected.</summary>
    public IReadOnlyList<RowSelection> Totals { get; }

    public bool IsExplained { get; }

    private List<RowSelection> Find(string name) =>
        [.. Root.Children.Where(child => child.Name == name).Select(child => new RowSelection(child, Perspective))];
}
