using Analytics.Semantics.Binding;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>For which part of a question figures are evaluated just now, and where faults and notices go.</summary>
internal sealed class EvaluationScope(SemanticModel model, FaultSink faults, NoticeSink notices, CancellationToken cancellation)
{
    private bool _silent;
    private List<Trouble>? _caught;

    /// <summary>The part of the question.</summary>
    public QueryPath Path { get; set; } = QueryPath.Root;

    public NoticeSink Notices => notices;

    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void Continue() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Tells a fault, unless figures are looked at only in passing.</summary>
    public void Tell(Trouble? trouble)
    {
        if (trouble is not null)
        {
            _caught?.Add(trouble);
        }

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

    /// <summary>Evaluates in passing: what is wrong on the way is given, and not told.</summary>
    public T InPassing<T>(Func<T> evaluate, out IReadOnlyList<Trouble> troubles)
    {
        var before = _caught;
        var caught = new List<Trouble>();
        troubles = caught;
        _caught = caught;
        try
        {
            return InPassing(evaluate);
        }
        finally
        {
            _caught = before;
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
        foreach (var (code, text) in caveats)
        {
            Note(code, text.En);
        }
    }

    /// <summary>Adds a notice, unless figures are looked at only in passing.</summary>
    public void Note(string code, string message)
    {
        if (!_silent)
        {
            notices.Add(code, message, Path);
        }
    }
}
