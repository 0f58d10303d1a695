using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Formulas;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Answering;

/// <summary>Takes a question through all steps: bind, plan, read, run.</summary>
internal sealed class QuestionRunner
{
    private const int MostTries = 5;
    private readonly SemanticModel _model;
    private readonly IStorageEngine _engine;
    private readonly SemanticLayerOptions _options;
    private readonly Func<decimal> _milliseconds;
    private readonly PlanCache _plans = new();
    private readonly DataCatalogueReader _data;
    private readonly IReadOnlyDictionary<string, PerspectiveIndex> _perspectives;

    public QuestionRunner(SemanticModel model, IStorageEngine engine, SemanticLayerOptions options, Func<decimal> milliseconds)
    {
        _model = model;
        _engine = engine;
        _options = options;
        _milliseconds = milliseconds;
        _data = new DataCatalogueReader(model, engine);
        _perspectives = model.Perspectives.Values.ToDictionary(
            perspective => perspective.Name, perspective => new PerspectiveIndex(model, perspective), StringComparer.Ordinal);
    }

    /// <summary>The answer on one version of the data: where it changes meanwhile, all is read anew.</summary>
    public async Task<AnalyticResult> AnswerAsync(PreparedQuery query, string version, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var answer = await AnswerOnceAsync(query, version, cancellation).ConfigureAwait(false);
            var newest = await _engine.ReadVersionAsync(cancellation).ConfigureAwait(false);
            if (newest == version || tries == MostTries)
            {
                return answer;
            }

            version = newest;
        }
    }

    /// <summary>The plan, as text.</summary>
    public async ValueTask<string> PlanAsync(AnalyticQuery query, CancellationToken cancellation)
    {
        var version = await _engine.ReadVersionAsync(cancellation).ConfigureAwait(false);
        return Plan(query, await _data.ReadAsync(version, cancellation).ConfigureAwait(false)).Plan.ToString();
    }

    private async ValueTask<AnalyticResult> AnswerOnceAsync(PreparedQuery query, string version, CancellationToken cancellation)
    {
        var timings = new TimingList(_milliseconds);
        var planned = _plans.Find(query.Key, version) ?? await PlanAsync(query, version, cancellation).ConfigureAwait(false);
        timings.Add("plan");
        var scans = await ReadAsync(planned.Plan, cancellation).ConfigureAwait(false);
        timings.Add("read");
        var answer = Run(planned, scans, query.Query, cancellation);
        timings.Add("formulas");
        return query.Query.Explain ? answer with { Explanation = Explain(query, planned.Plan, timings) } : answer;
    }

    private async ValueTask<PlannedQuery> PlanAsync(PreparedQuery query, string version, CancellationToken cancellation)
    {
        var plan = Plan(query.Query, await _data.ReadAsync(version, cancellation).ConfigureAwait(false));
        _plans.Add(query.Key, plan);
        return plan;
    }

    private PlannedQuery Plan(AnalyticQuery query, DataCatalogue data)
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
        var bound = new QueryBinder(index, _perspectives, data.Members, faults).Bind(query);
        var plan = new QueryPlanner(index, data.Records, faults).Plan(bound);
        faults.ThrowIfAny();
        return new PlannedQuery(bound, plan, data);
    }

    private async ValueTask<ScanResults> ReadAsync(QueryPlan plan, CancellationToken cancellation)
    {
        var rows = new Dictionary<FigureScan, IReadOnlyList<FigureRow>>();
        foreach (var node in plan.Scans())
        {
            rows.Add(node.Scan, await _engine.ScanAsync(node.Scan, cancellation).ConfigureAwait(false));
        }

        var answers = new Dictionary<string, RecordAnswer>(StringComparer.Ordinal);
        foreach (var scan in plan.Aggregates())
        {
            answers.Add(scan.Frame, new RecordAnswer(scan, await _engine.AggregateAsync(scan, cancellation).ConfigureAwait(false)));
        }

        return new ScanResults(rows, answers);
    }

    private AnalyticResult Run(PlannedQuery planned, ScanResults scans, AnalyticQuery query, CancellationToken cancellation)
    {
        var faults = new FaultSink();
        var scope = new EvaluationScope(_model, faults, new NoticeSink(), cancellation);
        var engine = new FormulaEngine(planned.Bound.Index, planned.Data.Members, scans, planned.Data.Records, scope, new CostMeter(_options.MaxCost));
        var answer = new PlanExecution(engine, faults, query, planned.Data.Version).Run(planned.Plan);
        faults.ThrowIfAny();
        return answer;
    }

    private Explanation Explain(PreparedQuery query, QueryPlan plan, TimingList timings) => new(
        query.Text,
        plan.ToString(),
        [.. plan.Scans().Select(node => _engine.Explain(node.Scan)), .. plan.Aggregates().Select(_engine.Explain)],
        timings.All);
}
