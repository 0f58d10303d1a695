using Analytics.Semantics.Answering;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics;

/// <summary>Answers questions on a semantic model; every channel asks here. Safe for any number of questions at a time.</summary>
public sealed class SemanticLayer
{
    private readonly IStorageEngine _engine;
    private readonly AnswerCache _answers;
    private readonly RunningAnswers _running = new();
    private readonly QuestionRunner _runner;

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
        options ??= new SemanticLayerOptions();
        _answers = new AnswerCache(options.MaxCachedCells);
        _runner = new QuestionRunner(model, engine, options, milliseconds ?? (() => 0));
    }

    /// <summary>The model.</summary>
    public SemanticModel Model { get; }

    /// <summary>Prepares a question, to be asked any number of times.</summary>
    public static PreparedQuery Prepare(AnalyticQuery query) => new(query);

    /// <summary>The version of the data.</summary>
    public ValueTask<string> ReadVersionAsync(CancellationToken cancellation) => _engine.ReadVersionAsync(cancellation);

    /// <summary>The answer; one to the same question on the same data is found again, or waited for where it is on its way, unless it says how it came about.</summary>
    /// <exception cref="QueryException">The question is wrong, or too costly; every fault is listed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async ValueTask<AnalyticResult> ExecuteAsync(PreparedQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var version = await _engine.ReadVersionAsync(cancellation).ConfigureAwait(false);
        if (query.Query.Explain)
        {
            return await _runner.AnswerAsync(query, version, cancellation).ConfigureAwait(false);
        }

        return _answers.Find(query.Key, version)
            ?? await _running.JoinAsync((query.Key, version), () => RunAsync(query, version, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>The plan of a question, as text.</summary>
    /// <exception cref="QueryException">The question is wrong; every fault is listed.</exception>
    public async ValueTask<string> PlanAsync(PreparedQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await _runner.PlanAsync(query.Query, cancellation).ConfigureAwait(false);
    }

    private async Task<AnalyticResult> RunAsync(PreparedQuery query, string version, CancellationToken cancellation)
    {
        var answer = await _runner.AnswerAsync(query, version, cancellation).ConfigureAwait(false);
        _answers.Add(query.Key, answer.DataVersion, answer);
        return answer;
    }
}
