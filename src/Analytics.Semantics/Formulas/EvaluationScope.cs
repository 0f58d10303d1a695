using Analytics.Semantics.Binding;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>For which part of a question figures are evaluated just now, and where faults and notices go.</summary>
internal sealed class EvaluationScope(SemanticModel model, FaultSink faults, NoticeSink notices, CancellationToken cancellation)
{
    private bool _silent;

    /// <summary>The part of the question.</summary>
    public QueryPath Path { get; set; } = QueryPath.Root;

    public NoticeSink Notices => notices;

    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void Continue() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Tells a fault, unless figures are looked at only in passing.</summary>
    public void Tell(Trouble? trouble)
    {
        if (trouble is not null && !_silent)
        {
            faults.Add(trouble.Code, Path, trouble.Message, trouble.Suggestions);
        }
    }

    /// <summary>Evaluates in passing: what is wrong on the way is not told.</summary>
    public T InPassing<T>(Func<T> evaluate)
    {
        var before = _silent;
        _silent = true;
        try
        {
            return evaluate();
        }
        finally
        {
            _silent = before;
        }
    }

    /// <summary>What is told where words of a dimension over which nothing adds would be combined.</summary>
    public Trouble TroubleOf(string dimension) => MixedWords.Trouble(model.Dimensions[dimension]);

    /// <summary>Tells what to know where figures are set against each other: words that differ are noticed, or are a fault where the model has no notice for them.</summary>
    public void Compare(params ReadOnlySpan<Figure> figures)
    {
        var words = WordSet.None;
        foreach (var figure in figures)
        {
            words = words.And(figure.Words);
        }

        foreach (var dimension in words.Mixed().Select(name => model.Dimensions[name]))
        {
            if (dimension.Caveats.Count == 0)
            {
                Tell(MixedWords.Trouble(dimension));
            }

            Note(dimension.Caveats);
        }
    }

    /// <summary>Adds notices by code, unless figures are looked at only in passing.</summary>
    public void Note(IReadOnlyDictionary<string, LocalizedText> caveats)
    {
        foreach (var (code, text) in caveats.Where(_ => !_silent))
        {
            notices.Add(code, text.En, Path);
        }
    }
}
