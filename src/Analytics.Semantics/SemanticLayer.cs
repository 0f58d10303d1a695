using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Formulas;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics;

/// <summary>Answers questions on a semantic model; every channel asks here. Safe for any number of questions at a time.</summary>
public sealed class SemanticLayer
{
    private readonly IStorageEngine _engine;
    private readonly SemanticLayerOptions _options;
    private readonly Func<decimal> _milliseconds;
    private readonly AnswerCache _answers;
    private readonly IReadOnlyDictionary<string, PerspectiveIndex> _perspectives;
    private MemberSnapshot? _members;

    /// <summary>A layer over a model and its data.</summary>
    /// <param name="model">The model.</param>
    /// <param name="engine">Where the data lies.</param>
    /// <param name="options">The limits; null: the default ones.</param>
    /// <param name="milliseconds">A reading of a steady clock, for <see cref="Explanation.Timings"/>; null: none are given.</param>
    public SemanticLayer(SemanticModel model, IStorageEngine engine, SemanticLayerOptions? options = null, Func<decimal>? milliseconds = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        _engine = engine;
        _options = options ?? new SemanticLayerOptions();
        _milliseconds = milliseconds ?? (() => 0);
        _answers = new AnswerCache(_options.MaxCachedCells);
        _perspectives = model.Perspectives.Values.ToDictionary(
            perspective => perspective.Name, perspective => new PerspectiveIndex(model, perspective), StringComparer.Ordinal);
    }

    /// <summary>The model.</summary>
    public SemanticModel Model { get; }

    /// <summary>Prepares a question, to be asked any number of times.</summary>
    public static PreparedQuery Prepare(AnalyticQuery query) => new(query);

    /// <summary>The version of the data.</summary>
    public ValueTask<string> ReadVersionAsync(CancellationToken cancellation) => _engine.ReadVersionAsync(cancellation);

    /// <summary>The answer; one to the same question on the same data is found again, unless it says how it came about.</summary>
    /// <exception cref="QueryException">The question is wrong, or too costly; every fault is listed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async ValueTask<AnalyticResult> ExecuteAsync(PreparedQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var version = await _engine.ReadVersionAsync(cancellation).ConfigureAwait(false);
        if (!query.Query.Explain && _answers.Find(query.Key, version) is { } known)
        {
            return known;
        }

        var answer = await AnswerAsync(query, version, cancellation).ConfigureAwait(false);
        if (!query.Query.Explain)
        {
            _answers.Add(query.Key, version, answer);
        }

        return answer;
    }

    /// <summary>The plan of a question, as text.</summary>
    /// <exception cref="QueryException">The question is wrong; every fault is listed.</exception>
    public async ValueTask<string> PlanAsync(PreparedQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var version = await _engine.ReadVersionAsync(cancellation).ConfigureAwait(false);
        return Plan(query.Query, await MembersAsync(version, cancellation).ConfigureAwait(false)).Plan.ToString();
    }

    private async ValueTask<AnalyticResult> AnswerAsync(PreparedQuery query, string version, CancellationToken cancellation)
    {
        var timings = new TimingList(_milliseconds);
        var members = await MembersAsync(version, cancellation).ConfigureAwait(false);
        var planned = Plan(query.Query, members);
        timings.Add("plan");
        var scans = await ScanAsync(planned.Plan, cancellation).ConfigureAwait(false);
        timings.Add("read");
        var answer = Run(planned, scans, query.Query, version, cancellation);
        timings.Add("formulas");
        return query.Query.Explain ? answer with { Explanation = Explain(query, planned.Plan, timings) } : answer;
    }

    private PlannedQuery Plan(AnalyticQuery query, MemberCatalogue members)
    {
        if (!_perspectives.TryGetValue(query.Perspective, out var index))
        {
            throw new QueryException([new QueryFault(
                QueryCodes.UnknownPerspective,
                QueryPath.Root,
                $"There is no perspective '{Suggestion.Shorten(query.Perspective)}'; {Suggestion.For(query.Perspective, _perspectives.Keys)}",
                Suggestion.Near(query.Perspective, _perspectives.Keys))]);
        }

        var faults = new FaultSink();
        var bound = new QueryBinder(index, members, faults).Bind(query);
        var plan = new QueryPlanner(index, faults).Plan(bound);
        faults.ThrowIfAny();
        return new PlannedQuery(bound, plan, members);
    }

    private async ValueTask<IReadOnlyDictionary<FigureScan, IReadOnlyList<FigureRow>>> ScanAsync(QueryPlan plan, CancellationToken cancellation)
    {
        var rows = new Dictionary<FigureScan, IReadOnlyList<FigureRow>>();
        foreach (var node in plan.Scans())
        {
            rows.Add(node.Scan, await _engine.ScanAsync(node.Scan, cancellation).ConfigureAwait(false));
        }

        return rows;
    }

    private AnalyticResult Run(
        PlannedQuery planned, IReadOnlyDictionary<FigureScan, IReadOnlyList<FigureRow>> scans, AnalyticQuery query, string version, CancellationToken cancellation)
    {
        var faults = new FaultSink();
        var scope = new EvaluationScope(Model, faults, new NoticeSink(), cancellation);
        var engine = new FormulaEngine(planned.Bound.Index, planned.Members, scans, scope, new CostMeter(_options.MaxCost));
        var answer = new PlanExecution(engine, faults, query, version).Run(planned.Plan);
        faults.ThrowIfAny();
        return answer;
    }

    private Explanation Explain(PreparedQuery query, QueryPlan plan, TimingList timings) => new(
        query.Text, plan.ToString(), [.. plan.Scans().Select(node => _engine.Explain(node.Scan))], timings.All);

    private async ValueTask<MemberCatalogue> MembersAsync(string version, CancellationToken cancellation)
    {
        if (_members is { } known && known.Version == version)
        {
            return known.Members;
        }

        var lists = new Dictionary<string, IReadOnlyList<Member>>(StringComparer.Ordinal);
        foreach (var dimension in Model.Dimensions.Values.Where(dimension => dimension.Table is not null))
        {
            lists.Add(dimension.Name, await _engine.ReadMembersAsync(dimension, cancellation).ConfigureAwait(false));
        }

        var snapshot = new MemberSnapshot(version, new MemberCatalogue(lists));
        _members = snapshot;
        return snapshot.Members;
    }

    private sealed record MemberSnapshot(string Version, MemberCatalogue Members);
}
