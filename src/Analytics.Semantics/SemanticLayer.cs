using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics;

/// <summary>Answers questions on a semantic model; every channel asks here. Safe for any number of questions at a time.</summary>
/// <param name="model">The model.</param>
/// <param name="engine">Where the data lies.</param>
public sealed class SemanticLayer(SemanticModel model, IStorageEngine engine)
{
    /// <summary>The model.</summary>
    public SemanticModel Model { get; } = model;

    /// <summary>Prepares a question, to be asked any number of times.</summary>
    public static PreparedQuery Prepare(AnalyticQuery query) => new(query);

    /// <summary>The version of the data.</summary>
    public ValueTask<string> ReadVersionAsync(CancellationToken cancellation) => engine.ReadVersionAsync(cancellation);

    /// <summary>The answer.</summary>
    /// <exception cref="QueryException">The question is wrong; every fault is listed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ValueTask<AnalyticResult> ExecuteAsync(PreparedQuery query, CancellationToken cancellation) =>
        throw new QueryException([new QueryFault(QueryCodes.UnknownPerspective, QueryPath.Root, $"{Model.Perspectives.Count} perspectives cannot answer yet.")]);
}
