namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The parents for which the graph resolves fields, by the field's place in the plan.</summary>
internal sealed class ContinuedParents(int fields)
{
    private readonly List<object?>[] _parents = [.. Enumerable.Range(0, fields).Select(_ => new List<object?>())];

    public IReadOnlyList<object?> this[int place] => _parents[place];

    public void Add(int place, object parent) => _parents[place].Add(parent);
}
