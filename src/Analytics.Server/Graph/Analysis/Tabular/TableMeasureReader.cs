using Analytics.Semantics;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>Reads the measures of a question for a table, and makes their columns.</summary>
/// <param name="perspective">The perspective; null where there is none of the name, and then no columns are made.</param>
/// <param name="contexts">Reads what changes their contexts.</param>
/// <param name="fields">Makes columns.</param>
/// <param name="faults">Where faults are told.</param>
internal sealed class TableMeasureReader(PerspectiveCatalogue? perspective, ContextReader contexts, FieldsReader fields, QuestionFaults faults)
{
    private readonly List<TableColumn> _columns = [];

    /// <summary>The columns of all measures read so far.</summary>
    public IReadOnlyList<TableColumn> Columns => _columns;

    /// <summary>A measure.</summary>
    /// <param name="arguments">What is asked.</param>
    /// <param name="place">Its place among the measures.</param>
    public MeasureRequest Read(ArgumentValues arguments, int place)
    {
        var measure = arguments.Text("measure")!;
        var name = arguments.Text("as") ?? measure;
        var path = QueryPath.Root.Then(name);
        if (perspective?.Measures.GetValueOrDefault(measure) is { } known)
        {
            _columns.AddRange(fields.Read(known, null, arguments.Texts("fields"), row => row.FigureOf(place).Figure, path));
        }

        return new MeasureRequest
        {
            Measure = measure,
            ResponseName = name,
            Change = contexts.Read(arguments, path),
            Facets = Facets(arguments, measure, place, path),
            Path = path,
        };
    }

    private List<FacetRequest> Facets(ArgumentValues arguments, string measure, int place, QueryPath path)
    {
        var facets = new List<FacetRequest>();
        foreach (var facet in arguments.Objects("facets"))
        {
            if (Kind(facet, path) is { } kind)
            {
                facets.Add(Read(facet, kind, measure, place, facets.Count, path));
            }
        }

        return facets;
    }

    private FacetRequest Read(ArgumentValues arguments, FacetKind kind, string measure, int place, int facet, QueryPath path)
    {
        var name = arguments.Text("as") ?? arguments.Text("facet")!;
        var below = path.Then(name);
        foreach (var argument in FacetArguments.All.Where(argument => arguments[argument] is not null).Except(FacetArguments.Of(kind)))
        {
            faults.Add(
                QueryCodes.ArgumentInvalid,
                below.Then(argument),
                $"'{argument}' is no argument of {Names.Camel(kind.ToString())}; remove it.",
                [.. FacetArguments.Of(kind)]);
        }

        if (perspective?.Measures.GetValueOrDefault(measure) is { } known)
        {
            _columns.AddRange(fields.Read(known, kind, arguments.Texts("fields"), row => row.FigureOf(place).Facet<object>(facet), below));
        }

        return contexts.Read(kind, name, arguments, below);
    }

    private FacetKind? Kind(ArgumentValues arguments, QueryPath path)
    {
        var name = arguments.Text("facet")!;
        var kind = MeasureSelection.KindOf(name);
        if (kind is null)
        {
            faults.Add(
                QueryCodes.UnknownFacet,
                path.Then("facets"),
                $"unknown facet '{Suggestion.Shorten(name)}': {Suggestion.For(name, MeasureSelection.KindNames)}",
                Suggestion.Near(name, MeasureSelection.KindNames));
        }

        return kind;
    }
}
