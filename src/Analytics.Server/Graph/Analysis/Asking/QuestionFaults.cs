using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Collects what is wrong with a question before its names are looked up.</summary>
internal sealed class QuestionFaults
{
    private readonly List<QueryFault> _faults = [];

    public IReadOnlyList<QueryFault> All => _faults;

    public void Add(string code, QueryPath path, string message, params IReadOnlyList<string> suggestions) =>
        _faults.Add(new QueryFault(code, path, message, suggestions));
}
