using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Reads what changes the context of a measure.</summary>
/// <param name="filters">Reads filters.</param>
/// <param name="nameOf">The name of a key as it is written in arguments.</param>
/// <param name="perspectiveOf">The name of a perspective as it is written there.</param>
internal sealed class ContextReader(FilterReader filters, Func<string, string> nameOf, Func<string, string> perspectiveOf)
{
    public ContextChange Read(ArgumentValues arguments, QueryPath path) => new()
    {
        Ignore = Keys(arguments, "ignore"),
        KeepOnly = Keys(arguments, "keepOnly"),
        Where = filters.Read(arguments["where"], path.Then("where")),
        Shift = arguments.Shift("shift"),
        ToDate = arguments.Word<TimeGrain>("toDate"),
        Window = arguments.Window("window"),
        Across = Keys(arguments, "across"),
    };

    /// <summary>A facet.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="name">The response name.</param>
    /// <param name="arguments">What it takes.</param>
    /// <param name="path">Where it stands.</param>
    public FacetRequest Read(FacetKind kind, string name, ArgumentValues arguments, QueryPath path) => new()
    {
        Kind = kind,
        ResponseName = name,
        Shift = arguments.Shift("shift"),
        Across = Keys(arguments, "across"),
        Of = arguments.Word<ShareOf>("of") ?? ShareOf.Total,
        Direction = arguments.Direction("direction") ?? Direction.Desc,
        Along = arguments.Text("along") is { } along ? nameOf(along) : null,
        Periods = arguments.Number("periods"),
        Perspective = arguments.Text("perspective") is { } perspective ? perspectiveOf(perspective) : null,
        Path = path,
    };

    private List<string>? Keys(ArgumentValues arguments, string name) => arguments.Texts(name)?.Select(nameOf).ToList();
}
