using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Gathers what is wrong with a question, each fault once, so that all of it is told at once.</summary>
internal sealed class FaultSink
{
    private const int Most = 50;
    private readonly List<QueryFault> _faults = [];
    private readonly HashSet<(string Code, QueryPath Path)> _known = [];

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => _faults.Count == 0;

    /// <summary>Adds a fault; a second one of its code at its path is passed over, and so is every one past the fiftieth.</summary>
    public void Add(string code, QueryPath path, string message, params IReadOnlyList<string> suggestions)
    {
        lock (_faults)
        {
            if (_faults.Count < Most && _known.Add((code, path)))
            {
                _faults.Add(new QueryFault(code, path, message, suggestions));
            }
        }
    }

    /// <exception cref="QueryException">There is a fault.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new QueryException(_faults);
        }
    }
}
